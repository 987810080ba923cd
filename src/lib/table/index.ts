export { buildTable, type EventTable } from './build-table';
export { latestFirst } from './latest-first';
export { isActing, leadingGroup } from './leading-group';
export { rowsOf, type RowMask } from './row-mask';
export { tally, type Tally } from './tally';
