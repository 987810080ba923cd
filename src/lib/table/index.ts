export { buildTable, type EventTable } from './build-table';
export { isActing, leadingGroup } from './leading-group';
export { rowsOf, type RowMask } from './row-mask';
export { tally, type Tally } from './tally';
