export { coverage, type Coverage, type Gap, type Share } from './coverage';
export { findMarks, markKinds, type Mark, type MarkKind } from './find-marks';
export { lostWords } from './lost-words';
export { makePrints } from './make-prints';
export { openCopy, type OpenCopy } from './open-copy';
export { passagesOf, type Passage } from './passages';
