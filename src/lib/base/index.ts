export { byteRange, type ByteRange } from './byte-range';
export { counted } from './counted';
export { dayOf, isoOf, type Day } from './day';
export { escapeMarkup } from './escape-markup';
export { fileName } from './file-name';
export type { Problem } from './problem';
export { textHash } from './text-hash';
