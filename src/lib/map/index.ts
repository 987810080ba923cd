export type { MapCopy } from './copy-canvas';
export { default as EventMap } from './EventMap.svelte';
export type { Drawn } from './draw/start-pen';
export { default as Glyph } from './Glyph.svelte';
export { default as LegendList } from './LegendList.svelte';
export { default as Legend } from './Legend.svelte';
export { default as RegionLegend } from './RegionLegend.svelte';
export { fetchWorld } from './fetch-world';
export { type World } from './read-world';
export { paintPicture, type Painted, type PaintedAs } from './paint-picture';
import type { HeldTiles } from './basemap/tile-protocol';
export { glyphStrokes } from './glyph-strokes';
export { paintGlyph } from './glyph-image';
export { scaleBar, type ScaleBar } from './scale-bar';
export { readTokens, type ColourOf } from './style/tokens';
export { credit } from './credit';
export type { Pointed } from './under-pointer';
export type { BasemapChoice } from './basemap/basemap-choice';
export type { Streets } from './basemap/read-streets';
export { nameLanguages, type NameLanguage } from './style/names';

/** Fetched when first used: only who has streets needs what reads them. */
export const readStreets = async (file: Blob, name: string) =>
	(await import('./basemap/read-streets')).readStreets(file, name);

/** Reads tiles of the basemap at an address; empty where there is nothing to draw. */
export const readBasemap = async (url: string) =>
	(await import('./basemap/tile-protocol')).archiveAt(url).tile;

/** Draws the basemap at an address out of memory. To be awaited before a map is started. */
export const holdBasemap = async (url: string, tiles: HeldTiles) =>
	(await import('./basemap/tile-protocol')).holdArchive(url, tiles);
