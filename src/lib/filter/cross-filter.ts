import { TallyColumns, type EventTable, type Tally } from '$lib/table';
import { keyDimensions, type Clauses, type KeyDimension } from './clauses';
import { DateCounts } from './date-counts';
import { dateWindow, eachChangedRun, type DateWindow } from './date-window';
import { failedTraits, keysOf, traitColumn } from './failed-traits';
import type { Bins, Histogram } from './histogram';

/** What a cross-filter is asked. */
export interface Asked {
	readonly clauses: Clauses;
	/** One byte a row, 1 where the text clause lets it pass; null without one. A new array for a new text. */
	readonly inText: Uint8Array | null;
	readonly bins: Bins;
}

/** Rows looked at in one go, so that what has changed among them fits a small scratch list. */
const chunk = 1 << 16;

/**
 * Keeps the counts of a table for a question, and brings them up to the next one by touching only the rows whose
 * answer changes. A row passes when its trait does (every key clause), its date does and its text does.
 *
 * Three sums are kept: by trait over rows that pass by date and text, from which every facet follows without its
 * own clause; by spot over rows that pass altogether, from which the marks follow; and by bin over rows that pass
 * but for their date.
 */
export class CrossFilter {
	readonly table: EventTable;
	/** Events that pass, by spot, with what their tolls add up to. */
	readonly spotCount: Int32Array;
	readonly spotLow: Float64Array;
	readonly spotBest: Float64Array;
	readonly spotHigh: Float64Array;
	/** The passing rows of a spot, xored: where only one passes, that row. */
	readonly spotXor: Int32Array;

	readonly #stackOf: Uint8Array;
	readonly #stacks: number;
	readonly #traitCount: Int32Array;
	readonly #traitLow: Float64Array;
	readonly #traitBest: Float64Array;
	readonly #traitHigh: Float64Array;
	readonly #everyText: Uint8Array;
	readonly #scratch = new Uint32Array(chunk);

	#clauses: Clauses | null = null;
	#failed: Uint8Array;
	#passes: Int32Array;
	#inText: Uint8Array;
	#window: DateWindow;
	#dates: DateCounts | null = null;

	/** @param stackOf by spot, the stack of the histogram it is counted in; below `stacks` */
	constructor(table: EventTable, stackOf: Uint8Array, stacks: number) {
		this.table = table;
		this.#stackOf = stackOf;
		this.#stacks = stacks;
		const [spots, traits] = [table.spotLead.length, table.traitSet.length];
		this.spotCount = new Int32Array(spots);
		this.spotXor = new Int32Array(spots);
		[this.spotLow, this.spotBest, this.spotHigh] = [
			new Float64Array(spots),
			new Float64Array(spots),
			new Float64Array(spots)
		];
		this.#traitCount = new Int32Array(traits);
		[this.#traitLow, this.#traitBest, this.#traitHigh] = [
			new Float64Array(traits),
			new Float64Array(traits),
			new Float64Array(traits)
		];
		this.#everyText = new Uint8Array(table.rows).fill(1);
		this.#inText = this.#everyText;
		this.#failed = new Uint8Array(traits);
		this.#passes = new Int32Array(traits).fill(1);
		this.#window = dateWindow(table, undefined);
	}

	/** Brings every count up to a question. */
	ask({ clauses, inText, bins }: Asked): void {
		const text = inText ?? this.#everyText;
		const hasNewText = text !== this.#inText;
		const isFirst = this.#clauses === null;
		const hasNewBins = !this.#dates || !isSame(this.#dates.bins, bins);
		if (hasNewBins) this.#dates = new DateCounts(this.table, bins, this.#stackOf, this.#stacks);

		if (isFirst || hasNewText) {
			this.#inText = text;
			this.#window = dateWindow(this.table, clauses.date);
			this.#setFailed(failedTraits(this.table, clauses));
			this.#recount();
		} else {
			if (clauses.date !== this.#clauses!.date) this.#moveWindow(dateWindow(this.table, clauses.date));
			if (keyDimensions.some((dimension) => clauses[dimension] !== this.#clauses![dimension]))
				this.#changeTraits(failedTraits(this.table, clauses));
		}
		if (isFirst || hasNewText || hasNewBins) this.#recountDates();
		this.#clauses = clauses;
	}

	/** What passes, added up. */
	get total(): Tally {
		const sum = new TallyColumns(1);
		const { spotState } = this.table;
		for (let spot = 0; spot < spotState.length; spot++) this.#addSpot(sum, 0, spot);
		return sum.at(0);
	}

	/** Whether a row passes altogether. */
	passes(row: number): boolean {
		return this.#passes[this.table.trait[row]!] === 1 && this.#inText[row] === 1 && this.#isInDate(row);
	}

	/** The rows that pass, rising; of `rows` where given, in their order. */
	passing(rows?: Uint32Array): Uint32Array {
		const count = this.table.rows;
		const found = new Uint32Array(count);
		let size = 0;
		const mask = this.mask();
		for (let i = 0; i < count; i++) {
			const row = rows ? rows[i]! : i;
			found[size] = row;
			size += mask[row]!;
		}
		return found.slice(0, size);
	}

	/** One byte a row: 1 where it passes. */
	mask(): Uint8Array {
		const { trait, rows, meta } = this.table;
		const mask = new Uint8Array(rows);
		const [passes, inText] = [this.#passes, this.#inText];
		const { runs, spans, undated } = this.#window;
		for (let run = 0; run < runs.length; run += 2)
			for (let row = runs[run]!; row < runs[run + 1]!; row++) mask[row] = passes[trait[row]!]! & inText[row]!;
		for (let i = 0; i < meta.spans; i++) {
			const row = meta.exact + i;
			mask[row] = passes[trait[row]!]! & inText[row]! & spans[i]!;
		}
		for (let row = meta.exact + meta.spans; row < rows; row++)
			mask[row] = passes[trait[row]!]! & inText[row]! & undated;
		return mask;
	}

	get histogram(): Histogram {
		return this.#dates!.read();
	}

	/** Of the passing events, those whose date certainly lies in the window. */
	get certain(): number {
		const { trait, meta, rows } = this.table;
		const { spans, certain, undated } = this.#window;
		const [passes, inText] = [this.#passes, this.#inText];
		let count = 0;
		for (let spot = 0; spot < this.spotCount.length; spot++) count += this.spotCount[spot]!;
		if (!this.#clauses?.date) return count;
		for (let i = 0; i < meta.spans; i++) {
			const row = meta.exact + i;
			count -= spans[i]! & (certain[i]! ^ 1) & passes[trait[row]!]! & inText[row]!;
		}
		if (undated)
			for (let row = meta.exact + meta.spans; row < rows; row++) count -= passes[trait[row]!]! & inText[row]!;
		return count;
	}

	/** Events by key of each dimension, under every clause but the dimension's own. */
	facets(): { [D in KeyDimension]: ReadonlyMap<string, number> } {
		const { table } = this;
		const columns = keyDimensions.map((dimension) => traitColumn(table, dimension));
		const counts = keyDimensions.map(
			(dimension) =>
				new Float64Array(dimension === 'group' ? table.setStart.length - 1 : keysOf(table, dimension).length)
		);
		const [failed, traitCount] = [this.#failed, this.#traitCount];
		for (let trait = 0; trait < failed.length; trait++) {
			const events = traitCount[trait]!;
			if (events === 0) continue;
			const bits = failed[trait]!;
			// A row that fails one clause still counts in the facet of that clause.
			if ((bits & (bits - 1)) !== 0) continue;
			if (bits === 0) for (let d = 0; d < columns.length; d++) counts[d]![columns[d]![trait]!]! += events;
			else {
				const d = 31 - Math.clz32(bits);
				counts[d]![columns[d]![trait]!]! += events;
			}
		}
		const facet = (dimension: KeyDimension) => {
			const own = counts[keyDimensions.indexOf(dimension)]!;
			return dimension === 'group' ? this.#climbed(own) : byKey(keysOf(table, dimension), own);
		};
		return Object.fromEntries(keyDimensions.map((d) => [d, facet(d)])) as ReturnType<CrossFilter['facets']>;
	}

	/** What a dimension's keys add up to, under every clause but its own. */
	tallies(dimension: 'country' | 'subregion'): ReadonlyMap<string, Tally> {
		const keys = keysOf(this.table, dimension);
		const column = traitColumn(this.table, dimension);
		const own = 1 << keyDimensions.indexOf(dimension);
		const sums = new TallyColumns(keys.length);
		for (let trait = 0; trait < this.#failed.length; trait++) {
			if ((this.#failed[trait]! & ~own) !== 0 || this.#traitCount[trait] === 0) continue;
			sums.add(
				column[trait]!,
				this.#traitCount[trait]!,
				this.table.traitState[trait]!,
				this.#traitLow[trait]!,
				this.#traitBest[trait]!,
				this.#traitHigh[trait]!
			);
		}
		return new Map(keys.flatMap((key, i) => (sums.events[i]! > 0 ? [[key, sums.at(i)] as const] : [])));
	}

	/** Whether in every passing event a group of `chosen` does what the event is. */
	allActing(chosen: ReadonlySet<string>): boolean {
		const { traitSet, setStart, setMember, setActing, meta } = this.table;
		for (let trait = 0; trait < traitSet.length; trait++) {
			if (this.#traitCount[trait] === 0 || this.#failed[trait] !== 0) continue;
			const set = traitSet[trait]!;
			let isActing = false;
			for (let i = setStart[set]!; i < setStart[set + 1]!; i++)
				isActing ||= setActing[i] === 1 && chosen.has(meta.groups[setMember[i]!]!);
			if (!isActing) return false;
		}
		return true;
	}

	#addSpot(sum: TallyColumns, key: number, spot: number) {
		sum.add(
			key,
			this.spotCount[spot]!,
			this.table.spotState[spot]!,
			this.spotLow[spot]!,
			this.spotBest[spot]!,
			this.spotHigh[spot]!
		);
	}

	/** Events by group, each also under its parents, once under each. */
	#climbed(bySet: Float64Array): ReadonlyMap<string, number> {
		const { setStart, setMember, meta } = this.table;
		const counts = new Float64Array(meta.groups.length);
		for (let set = 0; set < bySet.length; set++) {
			if (bySet[set] === 0) continue;
			const under = new Set<number>();
			for (let i = setStart[set]!; i < setStart[set + 1]!; i++)
				for (let up = setMember[i]!; up >= 0 && !under.has(up); up = meta.parents[up]!) under.add(up);
			for (const group of under) counts[group]! += bySet[set]!;
		}
		return byKey(meta.groups, counts);
	}

	#isInDate(row: number): boolean {
		const { exact, spans } = this.table.meta;
		const { runs, spans: inSpans, undated } = this.#window;
		if (row >= exact + spans) return undated === 1;
		if (row >= exact) return inSpans[row - exact] === 1;
		return runs.some((from, i) => i % 2 === 0 && from <= row && row < runs[i + 1]!);
	}

	#setFailed(failed: Uint8Array) {
		this.#failed = failed;
		const passes = new Int32Array(failed.length);
		for (let trait = 0; trait < failed.length; trait++) passes[trait] = failed[trait] === 0 ? 1 : 0;
		this.#passes = passes;
	}

	#recount() {
		for (const sums of [this.spotCount, this.spotLow, this.spotBest, this.spotHigh, this.spotXor])
			sums.fill(0);
		for (const sums of [this.#traitCount, this.#traitLow, this.#traitBest, this.#traitHigh]) sums.fill(0);
		const { runs, spans, undated } = this.#window;
		const { exact, spans: spanRows } = this.table.meta;
		for (let run = 0; run < runs.length; run += 2) this.#addRows(runs[run]!, runs[run + 1]!, 1);
		for (let i = 0; i < spanRows; i++) if (spans[i]) this.#addRows(exact + i, exact + i + 1, 1);
		if (undated) this.#addRows(exact + spanRows, this.table.rows, 1);
	}

	#recountDates() {
		const dates = this.#dates!;
		const { trait, rows } = this.table;
		dates.clear();
		for (let row = 0; row < rows; row++)
			if (this.#passes[trait[row]!]! & this.#inText[row]!) dates.add(row, 1);
	}

	#moveWindow(next: DateWindow) {
		const before = this.#window;
		const { exact, spans } = this.table.meta;
		eachChangedRun(before.runs, next.runs, (from, to, by) => this.#addRows(from, to, by));
		for (let i = 0; i < spans; i++) {
			const by = next.spans[i]! - before.spans[i]!;
			if (by !== 0) this.#addRows(exact + i, exact + i + 1, by);
		}
		const undated = next.undated - before.undated;
		if (undated !== 0) this.#addRows(exact + spans, this.table.rows, undated);
		this.#window = next;
	}

	/** Rows that come into the window or leave it. Without a branch: a row that fails adds nothing. */
	#addRows(from: number, to: number, by: number) {
		const { trait, spot, toll, sumLow, sumBest, sumHigh } = this.table;
		const [passes, inText] = [this.#passes, this.#inText];
		const [traitCount, traitLow, traitBest, traitHigh] = [
			this.#traitCount,
			this.#traitLow,
			this.#traitBest,
			this.#traitHigh
		];
		const { spotCount, spotLow, spotBest, spotHigh, spotXor } = this;
		for (let row = from; row < to; row++) {
			const [t, s, k] = [trait[row]!, spot[row]!, toll[row]!];
			const [low, best, high] = [sumLow[k]!, sumBest[k]!, sumHigh[k]!];
			const inDate = by * inText[row]!;
			traitCount[t]! += inDate;
			traitLow[t]! += inDate * low;
			traitBest[t]! += inDate * best;
			traitHigh[t]! += inDate * high;
			const passing = inDate * passes[t]!;
			spotCount[s]! += passing;
			spotLow[s]! += passing * low;
			spotBest[s]! += passing * best;
			spotHigh[s]! += passing * high;
			spotXor[s]! ^= row & -(passing & 1);
		}
	}

	#changeTraits(failed: Uint8Array) {
		const change = new Int8Array(failed.length);
		let hasChange = false;
		for (let trait = 0; trait < failed.length; trait++) {
			change[trait] = Number(failed[trait] === 0) - this.#passes[trait]!;
			hasChange ||= change[trait] !== 0;
		}
		this.#setFailed(failed);
		if (!hasChange) return;
		const { exact, spans } = this.table.meta;
		const { runs, spans: inSpans, undated } = this.#window;
		let done = 0;
		for (let run = 0; run < runs.length; run += 2) {
			this.#changeRows(done, runs[run]!, change, () => false);
			this.#changeRows(runs[run]!, runs[run + 1]!, change, () => true);
			done = Math.max(done, runs[run + 1]!);
		}
		this.#changeRows(done, exact, change, () => false);
		this.#changeRows(exact, exact + spans, change, (row) => inSpans[row - exact] === 1);
		this.#changeRows(exact + spans, this.table.rows, change, () => undated === 1);
	}

	#changeRows(from: number, to: number, change: Int8Array, isInDate: (row: number) => boolean) {
		const { trait, spot, toll, sumLow, sumBest, sumHigh } = this.table;
		const { spotCount, spotLow, spotBest, spotHigh, spotXor } = this;
		const [scratch, inText, dates] = [this.#scratch, this.#inText, this.#dates!];
		for (let begin = from; begin < to; begin += chunk) {
			const end = Math.min(to, begin + chunk);
			let size = 0;
			for (let row = begin; row < end; row++) {
				scratch[size] = row;
				size += change[trait[row]!]! & 1 & inText[row]!;
			}
			for (let i = 0; i < size; i++) {
				const row = scratch[i]!;
				const by = change[trait[row]!]!;
				dates.add(row, by);
				if (!isInDate(row)) continue;
				const [s, k] = [spot[row]!, toll[row]!];
				spotCount[s]! += by;
				spotLow[s]! += by * sumLow[k]!;
				spotBest[s]! += by * sumBest[k]!;
				spotHigh[s]! += by * sumHigh[k]!;
				spotXor[s]! ^= row;
			}
		}
	}
}

function byKey(keys: readonly string[], counts: Float64Array): ReadonlyMap<string, number> {
	const map = new Map<string, number>();
	for (let i = 0; i < keys.length; i++)
		if (counts[i]! > 0) map.set(keys[i]!, (map.get(keys[i]!) ?? 0) + counts[i]!);
	return map;
}

const isSame = (a: Bins, b: Bins) => a.unit === b.unit && a.from === b.from && a.to === b.to;
