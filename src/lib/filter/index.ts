export { applyFilter } from './apply-filter';
export { dimensions, noKey, type Clauses, type Dimension, type RowKeys } from './clauses';
export { shareChosen, toggleKeys } from './choose';
export { countsInWords, describe, type ChosenRegions, type SentencePart } from './describe';
export { facetCounts } from './facet-counts';
export { foldGroups } from './fold-groups';
