export { noChoices, type Choices, type Listing, type View } from './choices';
export { followAddress } from './follow-address.svelte';
export { keepAsking } from './keep-asking.svelte';
export { Presentation, type Pointer } from './presentation.svelte';
export { Session, type Facts } from './session.svelte';
export { Slides } from './slides.svelte';
export { currentTheme, hasSingleKeys, nextTheme, setSingleKeys, setTheme, type Theme } from './cosmetics';
