export { arcShape } from './arc-shape';
export { framePadding, frameOf, isSameCamera, type Camera, type Frame } from './camera';
export { drawGrid, type DrawnGrid } from './draw-grid';
export { drawPicture, type PictureInput } from './draw-picture';
export { tintOpacity, type RegionPicture, type RegionShade } from './draw-regions';
export { anchorWeights, gridCells, type GridCells } from './grid-cells';
export { gridMark } from './grid-mark';
export { groupHues, hueOf, hueTokens } from './group-hues';
export { gridShares, type MarkGrid } from './mark-grid';
export { placeRadius, tollRadius, unstatedRadius } from './mark-size';
export { weightOf } from './gather-marks';
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
export { fromUnit, toUnit, unitPixels, zoomStep } from './world-pixels';
