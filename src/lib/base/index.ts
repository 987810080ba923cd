export { counted } from './counted';
export type { Problem } from './problem';
