import type { SlideNow } from '$lib/briefing';
import { tollInWords, type Dossier, type EventRecord, type Figures, type Slide } from '$lib/dossier';
import type { LegendItem } from '$lib/picture';
import type { Register } from '$lib/table';
import type { DeckSlide } from './deck';
import { isRtl } from './is-rtl';
import { recordOf } from './record-of';
import { setLine, setWords } from './set-words';

/** What a slide and the data say together. */
export interface Told {
	readonly slide: Slide;
	readonly number: number;
	/** Null where the data cannot be asked. */
	readonly now: SlideNow | null;
	/** As `citeView` writes it. */
	readonly source: string;
	readonly events: readonly EventRecord[];
	readonly legend: readonly LegendItem[];
	readonly register: Pick<Register, 'groups' | 'places'>;
	readonly documents: Dossier['documents'];
}

/** A slide as files hold it. One that was kept as taken keeps its figures, and its source line says so. */
export function describeSlide({ slide, now, ...told }: Told): DeckSlide {
	const isKept = slide.decided?.what === 'kept' && slide.shown !== null;
	const kept = slide.shown?.live ?? {};
	const read = (token: string) =>
		(isKept ? kept[token] : undefined) ?? now?.figures.get(token)?.text ?? kept[token] ?? `[${token}?]`;
	const figures = isKept ? slide.shown!.figures : (now?.account.figures ?? slide.shown?.figures);
	const title = setLine(slide.title, read);
	const paragraphs = setWords(slide.text, read);
	const { section, layout, theme, picture, id } = slide;
	return {
		...{ id, section, layout, theme, picture, title, paragraphs, number: told.number },
		isRtl: isRtl(title) || (title === '' && (paragraphs[0]?.isRtl ?? false)),
		notes: setLine(slide.notes, read),
		figures: figures ? inWords(figures) : [],
		legend: told.legend,
		source: isKept ? `Figures as taken; the data has moved since. ${told.source}` : told.source,
		records: told.events.map((event) => recordOf(event, told.register, told.documents))
	};
}

const number = new Intl.NumberFormat('en-GB');

/** Without attacks there is no toll to speak of. */
function inWords({ events, attacks, killed, tollsStated, tollsNotStated }: Figures): DeckSlide['figures'] {
	const counts = [
		{ name: 'Events', value: number.format(events) },
		{ name: 'Attacks', value: number.format(attacks) }
	];
	if (attacks === 0) return counts;
	return [
		...counts,
		{ name: 'Killed', value: tollsStated > 0 ? tollInWords(killed) : 'not stated' },
		...(tollsNotStated > 0 ? [{ name: 'Toll not stated', value: number.format(tollsNotStated) }] : [])
	];
}
