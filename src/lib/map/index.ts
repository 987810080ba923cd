export { default as EventMap } from './EventMap.svelte';
export type { Drawn } from './draw/start-pen';
export { default as Glyph } from './Glyph.svelte';
export { default as Legend } from './Legend.svelte';
export { default as RegionLegend } from './RegionLegend.svelte';
export { legendParts, type LegendDimension } from './legend-parts';
export { fetchWorld } from './fetch-world';
export { type World } from './read-world';
export { paintPicture, type Painted, type PaintedAs } from './paint-picture';
