export { default as BriefingPanel } from './BriefingPanel.svelte';
export { default as SlideWords } from './SlideWords.svelte';
export { default as SlideOverlay } from './SlideOverlay.svelte';
export { acceptDrift, driftOf, keepShown, withWords, type Drift, type Moved, type Now } from './drift';
export { addSlide, beginSection, changeSlide, deleteSlide, duplicateSlide, moveSlide } from './edit-briefing';
export { cutAtLive, liveFields, liveTokens, type LiveFigure } from './live-figures';
export { namesIn, type Names } from './names';
export { newSlide } from './new-slide';
export {
	beside,
	play,
	secondsOf,
	startPlay,
	usualSeconds,
	type Play,
	type Played,
	type PlayStep
} from './play';
export { readMarkdown, type Block, type Inline } from './read-markdown';
export { slidesNow, type SlideNow } from './slide-now';
export { shownOf, takeSlide, type Taken } from './take-slide';
export { presentingBindings, presentingKeys, type PresentingKeyId } from './presenting-keys';
export { thumbMarks, type ThumbMark } from './thumb';
export { preflight } from './preflight';
export { titleInWords } from './title-in-words';
