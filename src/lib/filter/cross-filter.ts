import { TallyColumns, tollStates, type EventTable, type Tally } from '$lib/table';
import { keyDimensions, type Clauses, type KeyDimension } from './clauses';
import { countFacets } from './count-facets';
import { DateCounts } from './date-counts';
import { dateWindow, spanStarts, type DateWindow } from './date-window';
import { failedTraits, keysOf, traitColumn } from './failed-traits';
import type { Bins, Histogram } from './histogram';
import { eachStretch, runsHold } from './row-runs';
import { changedRows, changeRows, moveRun, SpotSums, Sums } from './row-sums';

/** What a cross-filter is asked. */
export interface Asked {
	readonly clauses: Clauses;
	/** One byte a row, 1 where the text clause lets it pass; null without one. A new array for a new text. */
	readonly inText: Uint8Array | null;
	readonly bins: Bins;
}

/** Rows looked at in one go, so that what has changed among them fits a small scratch list. */
const chunk = 1 << 14;

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
	/** Events that pass altogether, by spot. */
	readonly spots: SpotSums;

	readonly #traits: Sums;
	readonly #stackOf: Uint8Array;
	readonly #stacks: number;
	readonly #spanStarts: Int32Array;
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
		this.spots = new SpotSums(table.spotLead.length);
		this.#traits = new Sums(table.traitSet.length);
		this.#spanStarts = spanStarts(table);
		this.#everyText = new Uint8Array(table.rows).fill(1);
		this.#inText = this.#everyText;
		this.#failed = new Uint8Array(table.traitSet.length);
		this.#passes = new Int32Array(table.traitSet.length).fill(1);
		this.#window = dateWindow(table, this.#spanStarts, undefined);
	}

	/** Brings every count up to a question. */
	ask({ clauses, inText, bins }: Asked): void {
		const text = inText ?? this.#everyText;
		const before = this.#clauses;
		const hasNewRows = before === null || text !== this.#inText;
		const hasNewBins = !this.#dates || !isSame(this.#dates.bins, bins);
		if (hasNewBins) this.#dates = new DateCounts(this.table, bins, this.#stackOf, this.#stacks);
		this.#clauses = clauses;

		if (hasNewRows) {
			this.#inText = text;
			this.#window = this.#windowOf(clauses);
			this.#setFailed(failedTraits(this.table, clauses));
			this.#recount();
		} else {
			if (clauses.date !== before.date) this.#moveWindow(this.#windowOf(clauses));
			if (keyDimensions.some((dimension) => clauses[dimension] !== before[dimension]))
				this.#changeTraits(failedTraits(this.table, clauses));
		}
		if (hasNewRows || hasNewBins) this.#recountDates();
	}

	/** What passes, added up. */
	get total(): Tally {
		const { spotState } = this.table;
		const { count, low, best, high } = this.spots;
		const sum = new TallyColumns(1);
		// By state, of which there are four, and not by spot, of which there are many.
		const states = Object.values(tollStates);
		const [events, lows, bests, highs] = states.map(() => new Float64Array(states.length)) as [
			Float64Array,
			Float64Array,
			Float64Array,
			Float64Array
		];
		for (let spot = 0; spot < count.length; spot++) {
			const state = spotState[spot]!;
			events[state]! += count[spot]!;
			lows[state]! += low[spot]!;
			bests[state]! += best[spot]!;
			highs[state]! += high[spot]!;
		}
		for (const state of states) sum.add(0, events[state]!, state, lows[state]!, bests[state]!, highs[state]!);
		return sum.at(0);
	}

	/** Whether a row passes altogether. */
	passes(row: number): boolean {
		return (
			this.#passes[this.table.trait[row]!] === 1 &&
			this.#inText[row] === 1 &&
			runsHold(this.#window.passing, row)
		);
	}

	/** One byte a row: 1 where it passes. */
	mask(): Uint8Array {
		const { trait, rows } = this.table;
		const [passes, inText, runs] = [this.#passes, this.#inText, this.#window.passing];
		const mask = new Uint8Array(rows);
		for (let run = 0; run < runs.length; run += 2)
			for (let row = runs[run]!; row < runs[run + 1]!; row++) mask[row] = passes[trait[row]!]! & inText[row]!;
		return mask;
	}

	get histogram(): Histogram {
		return this.#dates!.read();
	}

	/** Of the passing events, those whose date certainly lies in the window. */
	get certain(): number {
		const { trait } = this.table;
		const { count } = this.spots;
		const runs = this.#window.unsure;
		let certain = 0;
		for (let spot = 0; spot < count.length; spot++) certain += count[spot]!;
		for (let run = 0; run < runs.length; run += 2)
			for (let row = runs[run]!; row < runs[run + 1]!; row++)
				certain -= this.#passes[trait[row]!]! & this.#inText[row]!;
		return certain;
	}

	/** Events by key of each dimension, under every clause but the dimension's own. */
	facets(): { [D in KeyDimension]: ReadonlyMap<string, number> } {
		const counts = countFacets(this.table, this.#failed, this.#traits.count);
		const facet = (dimension: KeyDimension) =>
			dimension === 'group'
				? this.#climbed(counts.group)
				: byKey(keysOf(this.table, dimension), counts[dimension]);
		return Object.fromEntries(keyDimensions.map((d) => [d, facet(d)])) as ReturnType<CrossFilter['facets']>;
	}

	/** What a dimension's keys add up to, under every clause but its own. */
	tallies(dimension: 'country' | 'subregion'): ReadonlyMap<string, Tally> {
		const keys = keysOf(this.table, dimension);
		const column = traitColumn(this.table, dimension);
		const own = 1 << keyDimensions.indexOf(dimension);
		const { count, low, best, high } = this.#traits;
		const sums = new TallyColumns(keys.length);
		for (let trait = 0; trait < count.length; trait++) {
			if ((this.#failed[trait]! & ~own) !== 0 || count[trait] === 0) continue;
			const state = this.table.traitState[trait]!;
			sums.add(column[trait]!, count[trait]!, state, low[trait]!, best[trait]!, high[trait]!);
		}
		return new Map(keys.flatMap((key, i) => (sums.events[i]! > 0 ? [[key, sums.at(i)] as const] : [])));
	}

	/** Whether in every passing event a group of `chosen` does what the event is. */
	allActing(chosen: ReadonlySet<string>): boolean {
		const { traitSet, setStart, setMember, setActing, meta } = this.table;
		const isActing = Uint8Array.from({ length: setStart.length - 1 }, (_, set) => {
			for (let i = setStart[set]!; i < setStart[set + 1]!; i++)
				if (setActing[i] === 1 && chosen.has(meta.groups[setMember[i]!]!)) return 1;
			return 0;
		});
		for (let trait = 0; trait < traitSet.length; trait++)
			if (this.#traits.count[trait]! > 0 && this.#failed[trait] === 0 && !isActing[traitSet[trait]!])
				return false;
		return true;
	}

	/** Events by group, each also under its parents, once under each. */
	#climbed(bySet: Int32Array): ReadonlyMap<string, number> {
		const { setStart, setMember, meta } = this.table;
		const counts = new Int32Array(meta.groups.length);
		// The set that a group was last counted for: it counts once for each, however many ways lead to it.
		const countedFor = new Int32Array(meta.groups.length).fill(-1);
		for (let set = 0; set < bySet.length; set++) {
			const events = bySet[set]!;
			if (events === 0) continue;
			for (let i = setStart[set]!; i < setStart[set + 1]!; i++)
				for (let up = setMember[i]!; up >= 0 && countedFor[up] !== set; up = meta.parents[up]!) {
					countedFor[up] = set;
					counts[up]! += events;
				}
		}
		return byKey(meta.groups, counts);
	}

	#windowOf({ date }: Clauses): DateWindow {
		return dateWindow(this.table, this.#spanStarts, date);
	}

	#setFailed(failed: Uint8Array) {
		const passes = new Int32Array(failed.length);
		for (let trait = 0; trait < failed.length; trait++) passes[trait] = failed[trait] === 0 ? 1 : 0;
		[this.#failed, this.#passes] = [failed, passes];
	}

	#recount() {
		this.#traits.clear();
		this.spots.clear();
		const { passing } = this.#window;
		for (let run = 0; run < passing.length; run += 2) this.#moveRun(passing[run]!, passing[run + 1]!, 1);
	}

	#moveWindow(next: DateWindow) {
		eachStretch(this.#window.passing, next.passing, (from, to, was, is) => {
			if (was !== is) this.#moveRun(from, to, is ? 1 : -1);
		});
		this.#window = next;
	}

	#moveRun(from: number, to: number, by: number) {
		const sums = { traits: this.#traits, spots: this.spots };
		moveRun(this.table, sums, this.#passes, this.#inText, from, to, by);
	}

	#recountDates() {
		this.#dates!.clear();
		const passing = Int8Array.from(this.#passes);
		this.#eachChanged(passing, (rows, size) => this.#dates!.add(rows, size, passing));
	}

	#changeTraits(failed: Uint8Array) {
		const change = new Int8Array(failed.length);
		for (let trait = 0; trait < failed.length; trait++)
			change[trait] = (failed[trait] === 0 ? 1 : 0) - this.#passes[trait]!;
		this.#setFailed(failed);
		this.#eachChanged(change, (rows, size, isInDate) => {
			this.#dates!.add(rows, size, change);
			if (isInDate) changeRows(this.table, this.spots, rows, size, change);
		});
	}

	/** The rows whose trait changes, some at a time, each time all in the window of dates or all out of it. */
	#eachChanged(change: Int8Array, visit: (rows: Uint32Array, size: number, isInDate: boolean) => void) {
		eachStretch([0, this.table.rows], this.#window.passing, (from, to, _, isInDate) => {
			for (let begin = from; begin < to; begin += chunk) {
				const end = Math.min(to, begin + chunk);
				const size = changedRows(this.table, change, this.#inText, begin, end, this.#scratch);
				visit(this.#scratch, size, isInDate);
			}
		});
	}
}

function byKey(keys: readonly string[], counts: Int32Array): ReadonlyMap<string, number> {
	const map = new Map<string, number>();
	for (let i = 0; i < keys.length; i++)
		if (counts[i]! > 0) map.set(keys[i]!, (map.get(keys[i]!) ?? 0) + counts[i]!);
	return map;
}

const isSame = (a: Bins, b: Bins) => a.unit === b.unit && a.from === b.from && a.to === b.to;
