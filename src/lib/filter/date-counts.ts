import type { EventTable } from '$lib/table';
import { binEdges } from './bin-edges';
import type { Bins, DateSpan, Histogram } from './histogram';

/** A histogram that is kept up to date row by row, and given out as plain data. */
export class DateCounts {
	readonly bins: Bins;
	readonly #edges: Int32Array;
	readonly #counts: Int32Array;
	readonly #stacks: number;
	readonly #table: EventTable;
	readonly #stackOf: Uint8Array;
	/** By day from the first edge on, the bin that holds it. */
	readonly #binOfDay: Uint16Array;
	/** By span row, the bin that holds all of it, or its place among the spans behind the bins. */
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

	/** Adds (`by` 1) or takes away (-1) a row. */
	add(row: number, by: number): void {
		this.#read = null;
		const { exact, spans } = this.#table.meta;
		if (row < exact) {
			const first = this.#edges[0]!;
			const at = this.#table.start[row]! - first;
			if (at >= 0 && at < this.#binOfDay.length) this.#count(row, this.#binOfDay[at]!, by);
		} else if (row < exact + spans) {
			const slot = this.#slotOfSpan[row - exact]!;
			if (slot >= 0) this.#count(row, slot, by);
			else if (slot < -1) this.#spanCounts[-2 - slot]! += by;
		} else this.#undated += by;
	}

	clear(): void {
		this.#read = null;
		this.#counts.fill(0);
		this.#spanCounts.fill(0);
		this.#undated = 0;
	}

	/** The same object as before where nothing has changed. */
	read(): Histogram {
		return (this.#read ??= this.#copy());
	}

	#copy(): Histogram {
		const spans = this.#spanEnds.flatMap((ends, i): DateSpan[] => {
			const count = this.#spanCounts[i]!;
			return count > 0 ? [{ ...ends, count }] : [];
		});
		return {
			unit: this.bins.unit,
			edges: this.#edges,
			counts: this.#counts.slice(),
			stacks: this.#stacks,
			spans,
			undated: this.#undated
		};
	}

	#count(row: number, bin: number, by: number) {
		this.#counts[bin * this.#stacks + this.#stackOf[this.#table.spot[row]!]!]! += by;
	}

	/** A slot from 0 is a bin, -1 is out of sight, below that is `-2 - slot` among the spans. */
	#placeSpans(): Int32Array {
		const { start, end, meta } = this.#table;
		const [first, after] = [this.#edges[0]!, this.#edges.at(-1)!];
		const slots = new Int32Array(meta.spans);
		for (let i = 0; i < meta.spans; i++) {
			const [from, to] = [start[meta.exact + i]!, end[meta.exact + i]!];
			const binOf = (day: number) => this.#binOfDay[day - first]!;
			if (to < first || from >= after) slots[i] = -1;
			else if (from >= first && to < after && binOf(from) === binOf(to)) slots[i] = binOf(from);
			else {
				// Rows stand in the order of their spans, so that equal ones are neighbours; those held by a bin may stand between.
				const last = this.#spanEnds.at(-1);
				if (last?.from !== from || last.to !== to) this.#spanEnds.push({ from, to });
				slots[i] = -1 - this.#spanEnds.length;
			}
		}
		return slots;
	}
}
