import type { PointFate } from '$lib/regions';

/** Why rows could not be read, and which are the first. */
export interface Unread {
	readonly why: string;
	readonly count: number;
	/** Lines of a table: the first row below the header is 1. */
	readonly first: readonly number[];
}

/** What became of the rows of a file; `fates` and `unread` add up to `rows`. */
export interface PointsSummary {
	readonly rows: number;
	readonly fates: Readonly<Record<PointFate, number>>;
	readonly unread: readonly Unread[];
	/** Rows at latitude and longitude 0, which often stands for a position that is not known. */
	readonly atZero: number;
	readonly disputed: number;
	readonly withoutProvince: number;
	/** Most rows first. */
	readonly countries: readonly { readonly name: string; readonly count: number }[];
	readonly boundaries: string;
}

const most = 5;

/** Rows by reason; "latitude “NA” is not a number" of two files is one reason, and past 20 the rest are one. */
export class UnreadRows {
	readonly #by = new Map<string, { count: number; first: number[] }>();

	add(why: string, row: number): void {
		const key = this.#by.has(why) || this.#by.size < 20 ? why : 'another fault of the same kinds';
		const known = this.#by.get(key);
		if (!known) this.#by.set(key, { count: 1, first: [row] });
		else {
			known.count++;
			if (known.first.length < most) known.first.push(row);
		}
	}

	get all(): Unread[] {
		return [...this.#by].map(([why, rest]) => ({ why, ...rest })).sort((a, b) => b.count - a.count);
	}
}
