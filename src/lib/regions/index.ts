export { assignRegions } from './assign-regions';
export type { Assignment, Claim, Outcome, PlaceRegions, RegionFacts } from './outcome';
export { hullOf } from './hull';
export { outcomeInWords } from './outcome-in-words';
export { readBoundaries, type Boundaries } from './read-boundaries';
export { regionKeys } from './region-keys';
export { tallyRegions, type RegionRow, type RegionTally } from './tally-regions';
export { groupings, type Grouping, type Unit } from './unit';
