export { PointAssigner, pointFates, type AssignedPoints, type PointFate } from './assign-points';
export { assignRegions } from './assign-regions';
export type { Assignment, Claim, Outcome, PlaceRegions, RegionFacts } from './outcome';
export { clusterKey, nearnessOf, partByCluster, type Nearness } from './part-by-cluster';
export { partByTheatre } from './part-by-theatre';
export { placesOfKeys, type Partition, type PartRegion } from './partition';
export { hullOf } from './hull';
export { outcomeInWords } from './outcome-in-words';
export { readBoundaries, type Boundaries } from './read-boundaries';
export { disputedAt } from './disputed-at';
export { readDisputed, type Disputed } from './disputed';
export { readProvinces, type Provinces, type ProvinceUnit } from './read-provinces';
export { regionKeys } from './region-keys';
export { inOrder, tallyRegions, type RegionRow, type RegionTally } from './tally-regions';
export {
	clauseOf,
	groupings,
	placeGroupings,
	type AnyGrouping,
	type Grouping,
	type PlaceGrouping,
	type Unit
} from './unit';
