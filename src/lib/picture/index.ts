export { arcShape } from './arc-shape';
export {
	framePadding,
	frameOf,
	isSameCamera,
	projections,
	type Camera,
	type Frame,
	type Projection
} from './camera';
export { horizonOf, isSeen, type Horizon } from './horizon';
export { drawGrid, type DrawnGrid } from './draw-grid';
export { drawPicture, type PictureInput } from './draw-picture';
export { tintColour, tintOpacity } from './class-colour';
export { classInWords } from './class-words';
export {
	classMethods,
	classValues,
	fewestClasses,
	mostClasses,
	type ClassMethod,
	type Classing
} from './classing';
export type { RegionPicture, RegionShade } from './draw-regions';
export { beyond, classOf, tintClasses, type TintClass, type TintClasses } from './tint-classes';
export { anchorWeights, gridCells, type GridCells } from './grid-cells';
export { gridMark } from './grid-mark';
export { groupHues, hueOf, hueTokens } from './group-hues';
export { legendItems, type LegendItem, type LegendOf } from './legend-items';
export { legendParts, nestedItems, type LegendPart } from './legend-parts';
export { mapLegend, type LegendDimension, type LegendEntry, type MapLegendPart } from './map-legend';
export { gridShares, type MarkGrid } from './mark-grid';
export { placeRadius, tollScale, unstatedRadius } from './mark-size';
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
