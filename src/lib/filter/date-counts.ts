import { spanEndOf, type EventTable } from '$lib/table';
import { binEdges } from './bin-edges';
import type { Bins, DateSpan, Histogram } from './histogram';

/** A histogram that is kept up to date row by row, and given out as plain data. */
export class DateCounts {
	readonly bins: Bins;
	readonly #table: EventTable;
	readonly #stackOf: Uint8Array;
	readonly #stacks: number;
	readonly #edges: Int32Array;
	readonly #counts: Int32Array;
	/** By day from the first edge on, the bin that holds it. */
	readonly #binOfDay: Uint16Array;
	/** By span row, the bin that holds all of it; -1 out of sight; below that `-2 - slot` among the spans. */
	readonly #slotOfSpan: Int32Array;
	readonly #spanEnds: { from: number; to: number }[] = [];
	readonly #spanCounts: Int32Array;
	#undated = 0;
	/** What was read since the last change. */
	#read: Histogram | null = null;

	/** @param stackOf by spot, which stack its rows are counted in; below `stacks` */
	constructor(table: EventTable, bins: Bins, stackOf: Uint8Array, stacks: number) {
		this.bins = bins;
		this.#table = table;
		this.#stackOf = stackOf;
		this.#stacks = stacks;
		this.#edges = binEdges(bins);
		const [first, end] = [this.#edges[0]!, this.#edges.at(-1)!];
		this.#counts = new Int32Array((this.#edges.length - 1) * stacks);
		this.#binOfDay = new Uint16Array(end - first);
		for (let bin = 0; bin + 1 < this.#edges.length; bin++)
			this.#binOfDay.fill(bin, this.#edges[bin]! - first, this.#edges[bin + 1]! - first);
		this.#slotOfSpan = this.#placeSpans();
		this.#spanCounts = new Int32Array(this.#spanEnds.length);
	}

	/**
	 * Adds some rows, or takes them away.
	 * @param rows rising; only the first `size` of them count
	 * @param change by trait, 1 where its rows are added and -1 where they are taken away
	 */
	add(rows: Uint32Array, size: number, change: Int8Array): void {
		if (size === 0) return;
		this.#read = null;
		const { exact, spans } = this.#table.meta;
		// In three loops that each do one thing: one loop that changes its ways is never compiled for good.
		const days = firstFrom(rows, size, exact);
		const dated = firstFrom(rows, size, exact + spans);
		this.#addDays(rows, days, change);
		this.#addSpans(rows, days, dated, change);
		this.#addUndated(rows, dated, size, change);
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
			counts: this.#counts.slice(),
			stacks: this.#stacks,
			spans: this.#spanEnds.flatMap((ends, i): DateSpan[] => {
				const count = this.#spanCounts[i]!;
				return count > 0 ? [{ ...ends, count }] : [];
			}),
			undated: this.#undated
		});
	}

	#addDays(rows: Uint32Array, to: number, change: Int8Array) {
		const { trait, spot, start } = this.#table;
		const [counts, binOfDay, stackOf, stacks] = [this.#counts, this.#binOfDay, this.#stackOf, this.#stacks];
		const [first, days] = [this.#edges[0]!, binOfDay.length];
		for (let i = 0; i < to; i++) {
			const row = rows[i]!;
			const day = start[row]! - first;
			if (day >= 0 && day < days)
				counts[binOfDay[day]! * stacks + stackOf[spot[row]!]!]! += change[trait[row]!]!;
		}
	}

	#addSpans(rows: Uint32Array, from: number, to: number, change: Int8Array) {
		const { trait, spot, meta } = this.#table;
		for (let i = from; i < to; i++) {
			const row = rows[i]!;
			const slot = this.#slotOfSpan[row - meta.exact]!;
			const by = change[trait[row]!]!;
			if (slot >= 0) this.#counts[slot * this.#stacks + this.#stackOf[spot[row]!]!]! += by;
			else if (slot < -1) this.#spanCounts[-2 - slot]! += by;
		}
	}

	#addUndated(rows: Uint32Array, from: number, to: number, change: Int8Array) {
		const { trait } = this.#table;
		let undated = this.#undated;
		for (let i = from; i < to; i++) undated += change[trait[rows[i]!]!]!;
		this.#undated = undated;
	}

	#placeSpans(): Int32Array {
		const { start, meta } = this.#table;
		const [first, after] = [this.#edges[0]!, this.#edges.at(-1)!];
		const slots = new Int32Array(meta.spans);
		for (let i = 0; i < meta.spans; i++) {
			const [from, to] = [start[meta.exact + i]!, spanEndOf(this.#table, meta.exact + i)];
			const binOf = (day: number) => this.#binOfDay[day - first]!;
			if (to < first || from >= after) slots[i] = -1;
			else if (from >= first && to < after && binOf(from) === binOf(to)) slots[i] = binOf(from);
			else {
				// Rows stand in the order of their spans, so that equal ones are neighbours.
				const last = this.#spanEnds.at(-1);
				if (last?.from !== from || last.to !== to) this.#spanEnds.push({ from, to });
				slots[i] = -1 - this.#spanEnds.length;
			}
		}
		return slots;
	}
}

/** The first of the rising `rows` that is not below `least`; `size` where none is. */
function firstFrom(rows: Uint32Array, size: number, least: number): number {
	let [low, high] = [0, size];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (rows[middle]! < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
