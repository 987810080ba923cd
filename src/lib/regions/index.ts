export { PointAssigner, pointFates, type AssignedPoints, type PointFate } from './assign-points';
export { assignRegions } from './assign-regions';
export { pointsOfView, type PointOfView } from './point-of-view';
export { readDisputed, type Disputed } from './disputed';
export type { Assignment, Claim, Outcome, PlaceRegions, RegionFacts } from './outcome';
export { changeOf, type Change } from './change';
export { clusterKey, nearnessOf, partByCluster, type Nearness } from './part-by-cluster';
export { partByProvince } from './part-by-province';
export {
	drawnKinds,
	ownNumber,
	ownTheatre,
	positionsOf,
	type DrawnKind,
	type DrawnPart
} from './own-theatre';
export { partByTheatre } from './part-by-theatre';
export { placesOfKeys, type Partition, type PartRegion } from './partition';
export { areaFault } from './area-fault';
export { holdPlaces, type HeldPlaces } from './hold-places';
export { hullOf } from './hull';
export { makeArea } from './make-area';
export { onTheGlobe } from './on-the-globe';
export { outcomeInWords } from './outcome-in-words';
export { circleThrough, radiusLine } from './radius-line';
export { readBoundaries, type Boundaries } from './read-boundaries';
export { disputedAt } from './disputed-at';
export { readProvinces, type Provinces, type ProvinceUnit } from './read-provinces';
export { regionFacts, type Geography } from './region-facts';
export { regionKeys } from './region-keys';
export { inOrder, tallyRegions, unitNames, type RegionRow, type RegionTally } from './tally-regions';
export {
	clauseOf,
	groupings,
	placeGroupings,
	type AnyGrouping,
	type Grouping,
	type PlaceGrouping,
	type Unit
} from './unit';
export { unknownUnits } from './unknown-units';
