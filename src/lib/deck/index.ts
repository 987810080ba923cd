export type { Deck, DeckRecord, DeckSlide, LegendEntry, Paragraph, Run } from './deck';
export { describeSlide, type Told } from './describe-slide';
export { dataUrl, paintSlide, type DeckPage } from './paint-slide';
export { writePptx, type Writing } from './write-pptx';
