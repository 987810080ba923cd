export { framePadding, frameOf, isSameCamera, type Camera, type Frame } from './camera';
export { drawPicture, type PictureInput } from './draw-picture';
export { tintOpacity, type RegionPicture, type RegionShade } from './draw-regions';
export { groupHues, hueOf } from './group-hues';
export { placeRadius, tollRadius, unstatedRadius } from './mark-size';
export { markKindOf, markTable } from './mark-table';
export { tallyDetail } from './mark-words';
export {
	type ArcFeature,
	type AreaFeature,
	type Glyph as GlyphSpec,
	type LngLat,
	type Mark,
	type Picture,
	type Selection,
	type Shape
} from './picture';
export { plainGlyph } from './plain-glyph';
export { toUnit, unitPixels, zoomStep } from './world-pixels';
