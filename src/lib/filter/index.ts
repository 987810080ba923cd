export { binEdges, binStart, nextBin, unitFor } from './bin-edges';
export {
	keyDimensions,
	noKey,
	type Clauses,
	type DateClause,
	type Dimension,
	type KeyClause,
	type KeyDimension,
	type TextClause
} from './clauses';
export * from './choose';
export { CrossFilter, type Asked, type RowTest } from './cross-filter';
export {
	daysOfTerm,
	daysTerm,
	dimensionOf,
	doorText,
	facetTerm,
	readDoor,
	term,
	windowOfTerm,
	windowTerm,
	type Door,
	type DoorTerm,
	type PeriodClause
} from './door';
export { countsInWords, countsParts } from './counts-parts';
export { describe } from './describe';
export type { SentencePart } from './sentence-part';
export { keysOf, traitColumn } from './failed-traits';
export { foldGroups } from './fold-groups';
export { binUnits, type BinUnit, type Bins, type DateSpan, type Histogram } from './histogram';
export { eachStretch, runsHold } from './row-runs';
export { rowsWithText } from './rows-with-text';
export { lane, lanes, tollLanes, type Sums } from './sums';
export { TextIndex, wordsOf, type Found, type TextKind } from './text-index';
export { windowInWords } from './window-words';
