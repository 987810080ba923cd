export { noChoices, type Choices, type Listing, type View } from './choices';
export { followAddress } from './follow-address.svelte';
export { Session, type Facts } from './session.svelte';
export {
	currentTheme,
	hasSingleKeys,
	nextTheme,
	setSingleKeys,
	setTheme,
	themes,
	type Theme
} from './cosmetics';
