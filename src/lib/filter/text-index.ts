import MiniSearch from 'minisearch';

/** What a text is of: an event's title and summary, a place with its aliases, or a group with its. */
export type TextKind = 'title' | 'place' | 'group';
export interface Found {
	readonly kind: TextKind;
	/** Index among the texts of that kind. */
	readonly index: number;
	readonly score: number;
}

/**
 * Finds words in texts of any script: without regard to case and accents, from the beginning of a word, and with
 * one letter wrong from four letters on, two from eight.
 */
export class TextIndex {
	readonly #search: MiniSearch<{ id: number; text: string }>;
	readonly #texts: { readonly [K in TextKind]: readonly string[] };
	readonly #first: { readonly [K in TextKind]: number };

	constructor(texts: { readonly [K in TextKind]: readonly string[] }) {
		this.#texts = texts;
		const { title, place, group } = texts;
		this.#first = { title: 0, place: title.length, group: title.length + place.length };
		this.#search = new MiniSearch({
			fields: ['text'],
			tokenize: wordsOf,
			processTerm: (term) => term,
			searchOptions: {
				tokenize: wordsOf,
				processTerm: (term) => term,
				prefix: true,
				fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2)
			}
		});
		this.#search.addAll([...title, ...place, ...group].map((text, id) => ({ id, text })));
	}

	/** For every word of a query, the texts that have it: one byte a text of each kind. */
	hits(query: string): { readonly [K in TextKind]: Uint8Array }[] {
		return wordsOf(query).map((word) => {
			const hits = {
				title: new Uint8Array(this.#texts.title.length),
				place: new Uint8Array(this.#texts.place.length),
				group: new Uint8Array(this.#texts.group.length)
			};
			for (const { kind, index } of this.#found(word, 'OR')) hits[kind][index] = 1;
			return hits;
		});
	}

	/** The texts that have all words, best first. */
	find(query: string, most: number): Found[] {
		return this.#found(query, 'AND').slice(0, most);
	}

	#found(query: string, combineWith: 'AND' | 'OR'): Found[] {
		return this.#search.search(query, { combineWith }).map(({ id, score }) => {
			const kind = id >= this.#first.group ? 'group' : id >= this.#first.place ? 'place' : 'title';
			return { kind, index: (id as number) - this.#first[kind], score };
		});
	}
}

/** The words of a text as they are compared: lower case, letters without their marks. */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}|ـ/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
