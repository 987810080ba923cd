export type { Account, AccountOf } from './account';
export { cellId } from './draw-large';
export { Engine } from './engine';
export { openDossier, type DossierSource } from './open-dossier';
export {
	layerNames,
	sortKeys,
	type Answer,
	type Exported,
	type Few,
	type Hit,
	type Hull,
	type LayerName,
	type Layers,
	type Line,
	type Neighbours,
	type Opened,
	type Question,
	type Selected,
	type Shown,
	type Sort,
	type SortKey
} from './question';
export { unpackRecords } from './packed-records';
export type { RankedRegion, Ranking, Rankings } from './rank-regions';
export type { NoPeriod, Previous, RegionDetail, RegionDetails } from './region-details';
export type { DrawnTally } from './tally-held';
export type { Store } from './store';
export { EngineClient } from './engine-client';
export { startWorker } from './start-worker';
export type { Source } from './messages';
export { openDemo, type DemoSource } from './demo/open-demo';
