export { noChoices, views, type Choices, type View } from './choices';
export { Session, type Facts } from './session.svelte';
export { currentTheme, setTheme, themes, type Theme } from './theme';
export { readAddress, writeAddress } from './url';
