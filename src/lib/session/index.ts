export { noChoices, type Choices, type Listing, type View } from './choices';
export { followAddress } from './follow-address.svelte';
export { Session, type Facts } from './session.svelte';
export { panelSizes, typeSizes, type Look, type PanelName, type TypeSize } from './look';
export { KeptLook } from './look.svelte';
export { Offline } from './offline.svelte';
export { Page, stops, type Section, type Stop } from './page.svelte';
export { Picking } from './picking.svelte';
export { nextTheme, themes, type Theme } from './themes';
