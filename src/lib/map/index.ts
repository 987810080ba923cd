export type { MapCopy } from './copy-canvas';
export { default as EventMap } from './EventMap.svelte';
export type { Drawn } from './draw/start-pen';
export { default as Glyph } from './Glyph.svelte';
export { default as Legend } from './Legend.svelte';
export { default as RegionLegend } from './RegionLegend.svelte';
export { fetchWorld } from './fetch-world';
export { type World } from './read-world';
export { paintPicture, type Painted, type PaintedAs } from './paint-picture';
export { glyphStrokes } from './glyph-strokes';
export { paintGlyph } from './glyph-image';
export { scaleBar, type ScaleBar } from './scale-bar';
export { readTokens, type ColourOf } from './style/tokens';
export { credit } from './credit';
export type { BasemapChoice } from './basemap/basemap-choice';
export type { Streets } from './basemap/read-streets';
export { nameLanguages, type NameLanguage } from './style/names';

/** Fetched when first used: only who has streets needs what reads them. */
export const readStreets = async (file: Blob, name: string) =>
	(await import('./basemap/read-streets')).readStreets(file, name);
export type { Pointed } from './under-pointer';
