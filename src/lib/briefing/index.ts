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
export { shownOf, takeSlide, type Taken } from './take-slide';
