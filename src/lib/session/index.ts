export { type Choices, type View } from './choices';
export { Session, type Facts } from './session.svelte';
export { currentTheme, setTheme, type Theme } from './theme';
export { readAddress, writeAddress } from './url';
