export { counted } from './counted';
export { dayOf, isoOf, type Day } from './day';
export type { Problem } from './problem';
export { textHash } from './text-hash';
