export { default as DocumentReader } from './DocumentReader.svelte';
export { default as CopyOpener } from './CopyOpener.svelte';
export { coverage, type Coverage, type Gap, type Share } from './coverage';
export { findMarks, markKinds, type Mark, type MarkKind } from './find-marks';
export { lostWords } from './lost-words';
export { makePrints } from './make-prints';
export { mostBytes, openCopy, type OpenCopy } from './open-copy';
export { passagesOf, type Passage } from './passages';
