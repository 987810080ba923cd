import type { Slide } from '$lib/dossier';
import type { Account } from '$lib/engine';
import { newSlide } from './new-slide';

/** What the page shows when a slide is taken. */
export interface Taken {
	/** The page's choices as the query of its address, with the camera. */
	readonly view: string;
	/** Width and height of the map, CSS pixels. */
	readonly size: readonly [number, number];
	readonly theme: Slide['theme'];
	/** What the view's question adds up to. */
	readonly account: Account;
	/** How far across the map each mark stands, 0 at its left edge and 1 at its right. */
	readonly across: readonly number[];
	/** The filter in words. */
	readonly sentence: string;
	/** The section of the slide it comes behind. */
	readonly section: string | null;
}

/**
 * A slide of the present view. Its title is what the filter asks for, and its text the live numbers of it, so that a
 * slide nobody has written on says something true.
 */
export function takeSlide(
	{ view, size, theme, account, across, sentence, section }: Taken,
	taken: Iterable<string>
): Slide {
	const [asked = ''] = sentence.split(':');
	const { tollsStated, tollsNotStated } = account.figures;
	const text = [
		'Events: {{events}}',
		...(tollsStated > 0 ? ['killed: {{fatalities}}'] : []),
		...(tollsNotStated > 0 ? ['toll not stated: {{unstated}}'] : [])
	].join('; ');
	return newSlide(
		{
			...{ view, size: [...size], theme, section, title: asked.slice(0, 200), text },
			...{ layout: clearSide(across), shown: shownOf(account, {}) }
		},
		taken
	);
}

/** As much of the map's width as words stand over. */
const wordsWidth = 0.4;

/** The side on which words cover fewer marks. */
function clearSide(across: readonly number[]): Slide['layout'] {
	const left = across.filter((at) => at >= 0 && at < wordsWidth).length;
	const right = across.filter((at) => at <= 1 && at > 1 - wordsWidth).length;
	return right < left ? 'right' : 'left';
}

/** What a slide keeps of an account, and of what its live numbers read. */
export function shownOf(
	{ figures, hash, records }: Account,
	live: Readonly<Record<string, string>>
): NonNullable<Slide['shown']> {
	return { figures, hash, records: records && { ...records }, live: { ...live } };
}
