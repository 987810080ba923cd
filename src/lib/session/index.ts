export { noChoices, type Choices, type Listing, type View } from './choices';
export { followAddress } from './follow-address.svelte';
export { Session, type Facts } from './session.svelte';
export { currentTheme, setTheme, type Theme } from './theme';
