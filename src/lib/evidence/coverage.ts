import type { Dossier, StatableField } from '$lib/dossier';
import { findFigures } from './find-figures';
import { linesOfDocuments, type Mark } from './find-marks';
import type { Stretch } from './find-passage';
import { findPlaceNames } from './find-place-names';
import type { OpenCopy } from './open-copy';

/** Something in the text that no record accounts for. */
export interface Gap extends Stretch {
	readonly kind: 'paragraph' | 'place' | 'figure';
	readonly line: number;
	readonly why: string;
}

/** How many there are, and for how many a record accounts. */
export interface Share {
	readonly of: number;
	readonly covered: number;
}

export interface Coverage {
	readonly paragraphs: Share;
	/** Of the paragraphs that are covered, those in which only places are mentioned. */
	readonly onlyPlaces: number;
	readonly places: Share;
	readonly figures: Share;
	/** In the order of the text. */
	readonly gaps: readonly Gap[];
}

const figureFields: readonly StatableField[] = ['date', 'fatalities', 'injured', 'hostages', 'breakdowns'];

/**
 * What of the documents in a copy the records account for: a paragraph by a passage of a record in it, a candidate
 * for a place name by the mention of a place or the name of a group over it, a figure by a passage that states a date or a toll.
 * `gazetteer` are names of places beside the dossier’s own.
 */
export function coverage(
	{ places }: Pick<Dossier, 'places'>,
	copy: OpenCopy,
	marks: readonly Mark[],
	gazetteer: Iterable<string>
): Coverage {
	const known = new Set(gazetteer);
	for (const { properties } of places)
		for (const name of [properties.name, ...properties.aliases]) known.add(name);
	const placedIn = byLine(copy.placed);
	const marksIn = byLine(marks);
	const gaps: Gap[] = [];
	const counts = { paragraphs: 0, onlyPlaces: 0, places: 0, figures: 0 };
	const lines = linesOfDocuments(copy.documents).filter((line) => copy.paragraphs[line]!.plain.text !== '');
	let [placeNames, figures] = [0, 0];
	for (const line of lines) {
		const { raw } = copy.paragraphs[line]!;
		const placed = placedIn.get(line) ?? [];
		const gap = (kind: Gap['kind'], { start, end }: Stretch, why: string) =>
			gaps.push({ kind, line, start, end, why });
		const evidence = placed.filter(({ passage }) => passage.of.kind === 'event');
		if (placed.length === 0)
			gap('paragraph', { start: 0, end: raw.length }, 'No record leads to this paragraph.');
		else counts.paragraphs++;
		if (placed.length > 0 && evidence.length === 0) counts.onlyPlaces++;

		const named = (marksIn.get(line) ?? []).filter(({ kind }) => kind === 'place' || kind === 'group');
		for (const name of findPlaceNames(raw, known)) {
			placeNames++;
			if (named.some((mark) => overlap(mark, name))) counts.places++;
			else
				gap(
					'place',
					name,
					name.isKnown ? 'A known place name that no mention covers.' : 'Reads like the name of a place.'
				);
		}
		const stating = evidence.filter(
			({ passage: { of } }) => of.kind === 'event' && figureFields.some((field) => of.states.includes(field))
		);
		for (const figure of findFigures(raw)) {
			figures++;
			if (stating.some((one) => overlap(one, figure))) counts.figures++;
			else
				gap(
					'figure',
					figure,
					evidence.some((one) => overlap(one, figure))
						? 'In a passage of a record, but not as its date or toll.'
						: 'In no passage of a record.'
				);
		}
	}
	return {
		paragraphs: { of: lines.length, covered: counts.paragraphs },
		onlyPlaces: counts.onlyPlaces,
		places: { of: placeNames, covered: counts.places },
		figures: { of: figures, covered: counts.figures },
		gaps: gaps.sort((a, b) => a.line - b.line || a.start - b.start)
	};
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

function byLine<T extends { readonly line: number }>(items: readonly T[]): Map<number, T[]> {
	const lines = new Map<number, T[]>();
	for (const item of items) {
		const those = lines.get(item.line);
		if (those) those.push(item);
		else lines.set(item.line, [item]);
	}
	return lines;
}
