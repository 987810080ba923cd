import { spanEndOf, type EventTable } from '$lib/table';
import { binEdges } from './bin-edges';
import { firstNotBefore } from './first-not-before';
import type { Bins, DateSpan, Histogram } from './histogram';

/**
 * How the rows of each trait change a histogram: 0 not at all, `2 * stack + 1` they are added to that stack, the same
 * below 0 they are taken away from it. Odd where anything changes, so that its last bit can be added up.
 */
export type TraitChange = Int8Array;

/** A histogram that is kept up to date row by row, and given out as plain data. */
export class DateCounts {
	readonly bins: Bins;
	readonly #table: EventTable;
	readonly #stacks: number;
	readonly #edges: Int32Array;
	/** By bin and stack; behind the last bin, what is of one day and out of sight. */
	readonly #counts: Int32Array;
	/** By bin its first row among those of one day, from 1 on: rows out of sight stand before and behind. */
	readonly #binRows: Int32Array;
	/** By span row, the bin that holds all of it, the one behind the last where it is out of sight; below 0 it is
	 * `-1 - slot` among the spans. */
	readonly #slotOfSpan: Int32Array;
	readonly #spanEnds: { from: number; to: number }[] = [];
	readonly #spanCounts: Int32Array;
	#undated = 0;
	/** What was read since the last change. */
	#read: Histogram | null = null;

	constructor(table: EventTable, bins: Bins, stacks: number) {
		this.bins = bins;
		this.#table = table;
		this.#stacks = stacks;
		this.#edges = binEdges(bins);
		this.#counts = new Int32Array(this.#edges.length * stacks);
		const { exact } = table.meta;
		const rowsFrom = (day: number) => firstNotBefore(table.start, exact, day);
		this.#binRows = Int32Array.from([0, ...Array.from(this.#edges, rowsFrom), exact]);
		this.#slotOfSpan = this.#placeSpans();
		this.#spanCounts = new Int32Array(this.#spanEnds.length);
	}

	/**
	 * Counts a run of rows, and puts those that change into `found`; says how many they are.
	 * @param inText one byte a row, 0 where it does not count; empty where all do
	 */
	change(change: TraitChange, inText: Uint8Array, from: number, to: number, found: Uint32Array): number {
		this.#read = null;
		const { trait, meta } = this.#table;
		const [exact, dated] = [meta.exact, meta.exact + meta.spans];
		const find = (first: number, end: number, size: number) =>
			changedRows(trait, change, inText, first, end, found, size);
		let size = this.#changeDays(change, from, Math.min(to, exact), found, find);
		if (to <= exact) return size;

		const spans = size;
		size = find(Math.max(from, exact), Math.min(to, dated), size);
		for (let i = spans; i < size; i++) {
			const code = change[trait[found[i]!]!]!;
			const slot = this.#slotOfSpan[found[i]! - exact]!;
			if (slot >= 0) this.#counts[slot * this.#stacks + stackOf(code)]! += Math.sign(code);
			else this.#spanCounts[-1 - slot]! += Math.sign(code);
		}
		const undated = size;
		size = find(Math.max(from, dated), to, size);
		for (let i = undated; i < size; i++) this.#undated += Math.sign(change[trait[found[i]!]!]!);
		return size;
	}

	clear(): void {
		this.#read = null;
		this.#counts.fill(0);
		this.#spanCounts.fill(0);
		this.#undated = 0;
	}

	/** The same object as before where nothing has changed. */
	read(): Histogram {
		return (this.#read ??= {
			unit: this.bins.unit,
			edges: this.#edges,
			counts: this.#counts.slice(0, -this.#stacks),
			stacks: this.#stacks,
			spans: this.#spanEnds.flatMap((ends, i): DateSpan[] => {
				const count = this.#spanCounts[i]!;
				return count > 0 ? [{ ...ends, count }] : [];
			}),
			undated: this.#undated
		});
	}

	#changeDays(
		change: TraitChange,
		from: number,
		to: number,
		found: Uint32Array,
		find: (from: number, to: number, size: number) => number
	): number {
		const { trait } = this.#table;
		const [counts, stacks, binRows] = [this.#counts, this.#stacks, this.#binRows];
		const bins = binRows.length - 3;
		let size = 0;
		let part = from < to ? lastNotAbove(binRows, from) : 0;
		for (let begin = from; begin < to; part++) {
			const end = Math.min(to, binRows[part + 1]!);
			// Part 0 are the rows before the first bin, and the last those behind the last.
			const at = (part === 0 ? bins : part - 1) * stacks;
			const before = size;
			size = find(begin, end, size);
			for (let i = before; i < size; i++) {
				const code = change[trait[found[i]!]!]!;
				counts[at + stackOf(code)]! += code > 0 ? 1 : -1;
			}
			begin = end;
		}
		return size;
	}

	#placeSpans(): Int32Array {
		const { start, meta } = this.#table;
		const bins = this.#edges.length - 1;
		const [first, after] = [this.#edges[0]!, this.#edges[bins]!];
		const slots = new Int32Array(meta.spans);
		for (let i = 0; i < meta.spans; i++) {
			const [from, to] = [start[meta.exact + i]!, spanEndOf(this.#table, meta.exact + i)];
			const bin = lastNotAbove(this.#edges, from);
			if (to < first || from >= after) slots[i] = bins;
			else if (from >= first && to < this.#edges[bin + 1]!) slots[i] = bin;
			else {
				// Rows stand in the order of their spans, so that equal ones are neighbours.
				const last = this.#spanEnds.at(-1);
				if (last?.from !== from || last.to !== to) this.#spanEnds.push({ from, to });
				slots[i] = -this.#spanEnds.length;
			}
		}
		return slots;
	}
}

const stackOf = (code: number) => Math.abs(code) >> 1;

/**
 * Puts the rows of a run whose trait changes, and which the text finds, into `found`, behind the `size` that are there.
 * Without a branch, four at a time: whether a row changes cannot be foretold.
 */
function changedRows(
	trait: Uint32Array,
	change: TraitChange,
	inText: Uint8Array,
	from: number,
	to: number,
	found: Uint32Array,
	before: number
): number {
	let [row, size] = [from, before];
	for (; row + 3 < to; row += 4) {
		const second = (size + (change[trait[row]!]! & 1)) | 0;
		const third = (second + (change[trait[row + 1]!]! & 1)) | 0;
		const fourth = (third + (change[trait[row + 2]!]! & 1)) | 0;
		found[size] = row;
		found[second] = row + 1;
		found[third] = row + 2;
		found[fourth] = row + 3;
		size = (fourth + (change[trait[row + 3]!]! & 1)) | 0;
	}
	for (; row < to; row++) if (change[trait[row]!] !== 0) found[size++] = row;
	return inText.length > 0 ? rowsIn(inText, found, before, size) : size;
}

/** Keeps of the rows from `from` up to `size` those that the text finds. */
function rowsIn(inText: Uint8Array, rows: Uint32Array, from: number, size: number): number {
	let kept = from;
	for (let i = from; i < size; i++) if (inText[rows[i]!] === 1) rows[kept++] = rows[i]!;
	return kept;
}

/** The last index of rising `values` whose value is not above `most`; 0 where all are. */
function lastNotAbove(values: Int32Array, most: number): number {
	return Math.max(0, firstNotBefore(values, values.length, most + 1) - 1);
}
