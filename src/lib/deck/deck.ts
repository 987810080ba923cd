import type { SlidePicture, Slide } from '$lib/dossier';
import type { LegendItem } from '$lib/picture';

/** A stretch of text in one type. */
export interface Run {
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
}

export interface Paragraph {
	readonly kind: 'paragraph' | 'heading' | 'quote' | 'bullet' | 'number';
	readonly runs: readonly Run[];
	readonly isRtl: boolean;
}

/** A record as a reader of a file sees it. `group` and `type` are names, for a filter. */
export interface DeckRecord {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly place: string;
	readonly group: string;
	readonly type: string;
	/** "115", "not stated"; empty for what is not an attack. */
	readonly killed: string;
	readonly killedLow: number;
	readonly summary: string;
	/** Outlet, paragraph and who speaks there, a line each. */
	readonly evidence: readonly string[];
	readonly places: readonly string[];
}

/** A slide as files hold it: plain data, with its live numbers filled in and nothing left to ask. */
export interface DeckSlide {
	readonly id: string;
	/** Counted from 1 among those shown. */
	readonly number: number;
	readonly section: string | null;
	readonly layout: Slide['layout'];
	readonly theme: Slide['theme'];
	readonly title: string;
	readonly isRtl: boolean;
	readonly paragraphs: readonly Paragraph[];
	readonly notes: string;
	readonly figures: readonly { readonly name: string; readonly value: string }[];
	readonly legend: readonly LegendItem[];
	/** The filter in words with its counts, the sources of its records, the dossier and the last day of its facts. */
	readonly source: string;
	readonly records: readonly DeckRecord[];
	readonly picture: SlidePicture | null;
}

/** What stands before the first slide. */
export interface DeckHead {
	readonly title: string;
	/** Of what dossier it is, from whom and to which day, a line each. */
	readonly about: readonly string[];
}
