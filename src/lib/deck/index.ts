export type { DeckHead, DeckRecord, DeckSlide, Paragraph, Run } from './deck';
export { describeSlide, type Told } from './describe-slide';
export { dataUrl, paintSlide, type DeckPage } from './paint-slide';
export { mapShape } from './pptx-plan';
export { openPack } from './pack';
export { writePage, type PageParts } from './write-page';
export { writePptx, type Writing } from './write-pptx';
