import { TallyColumns, type EventTable, type Tally } from '$lib/table';
import { keyDimensions, type Clauses, type DateClause, type KeyDimension } from './clauses';
import { DateCounts, type TraitChange } from './date-counts';
import { dateWindow, spanStarts, type DateWindow } from './date-window';
import { FacetCounts } from './facet-counts';
import { failedTraits, keysOf, traitColumn } from './failed-traits';
import type { Bins, Histogram } from './histogram';
import { changeSpots, moveSpots, moveTraits, rowColumns, type RowColumns } from './move-rows';
import { eachStretch, runsHold, type RowRuns } from './row-runs';
import { lanes, Sums, tollLanes } from './sums';

/** What a cross-filter is asked. */
export interface Asked {
	readonly clauses: Clauses;
	/** One byte a row, 1 where the text clause lets it pass; null without one. A new array for a new text. */
	readonly inText: Uint8Array | null;
	readonly bins: Bins;
}

/** What a row must be to pass: in a run of rows, of a trait that is not refused, and found by the text. */
export interface RowTest {
	readonly runs: RowRuns;
	/** By trait, 0 where no key clause refuses it. */
	readonly refused: Uint8Array;
	/** One byte a row; empty where the text finds all. */
	readonly inText: Uint8Array;
}

/** Rows looked at in one go, so that what has changed among them fits a small scratch list. */
const chunk = 1 << 14;

const everyText = new Uint8Array(0);

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
	readonly spots: Sums;

	readonly #traits: Sums;
	readonly #facets: FacetCounts;
	/** By trait, what adds its rows to the histogram. */
	readonly #stackCode: TraitChange;
	readonly #stacks: number;
	readonly #spanStarts: Int32Array;
	/** Events that pass altogether, by toll. */
	readonly #byToll: Int32Array;
	#columns: RowColumns;
	readonly #scratch = new Uint32Array(chunk);

	#clauses: Clauses | null = null;
	#failed: Uint8Array;
	#window: DateWindow;
	#dates: DateCounts | null = null;

	/** @param stackOf by group, the stack of the histogram that what it leads is counted in; below `stacks`, of which
	 * there are at most 63 */
	constructor(table: EventTable, stackOf: Uint8Array, stacks: number) {
		this.table = table;
		this.#stackCode = Int8Array.from(table.traitLead, (lead) => 2 * stackOf[lead]! + 1);
		this.#stacks = stacks;
		const tolls = tollLanes(table);
		this.#columns = rowColumns(table, tolls, everyText);
		this.spots = new Sums(table.spotLead.length, tolls);
		this.#traits = new Sums(table.traitSet.length, tolls);
		this.#facets = new FacetCounts(table);
		this.#byToll = new Int32Array(table.low.length);
		this.#spanStarts = spanStarts(table);
		this.#failed = new Uint8Array(table.traitSet.length);
		this.#window = dateWindow(table, this.#spanStarts, undefined);
	}

	/** Brings every count up to a question. */
	ask({ clauses, inText, bins }: Asked): void {
		const text = inText ?? everyText;
		const before = this.#clauses;
		const hasNewRows = before === null || text !== this.#columns.inText;
		const hasNewBins = !this.#dates || !isSame(this.#dates.bins, bins);
		if (hasNewBins) this.#dates = new DateCounts(this.table, bins, this.#stacks);
		this.#clauses = clauses;

		if (hasNewRows) {
			this.#columns = { ...this.#columns, inText: text };
			this.#window = this.#windowOf(clauses);
			this.#failed = failedTraits(this.table, clauses);
			this.#recount();
		} else {
			if (clauses.date !== before.date) this.#moveWindow(this.#windowOf(clauses));
			if (keyDimensions.some((dimension) => clauses[dimension] !== before[dimension]))
				this.#changeTraits(failedTraits(this.table, clauses, { clauses: before, failed: this.#failed }));
		}
		if (hasNewRows || hasNewBins) this.#recountDates();
	}

	/** What passes, added up. */
	get total(): Tally {
		const { tollState } = this.table;
		const { tolls } = this.#columns;
		const sum = new TallyColumns(1);
		const lot = new Float64Array(lanes);
		this.#byToll.forEach((events, toll) => {
			for (let i = 0; i < lanes; i++) lot[i] = events * tolls[toll * lanes + i]!;
			sum.add(0, events, tollState[toll]!, lot, 0);
		});
		return sum.at(0);
	}

	/** Whether a row passes altogether. */
	passes(row: number): boolean {
		return (
			this.#failed[this.table.trait[row]!] === 0 &&
			(this.#columns.inText.length === 0 || this.#columns.inText[row] === 1) &&
			runsHold(this.#window.passing, row)
		);
	}

	/** What passes without the clauses of some dimensions, to be looked at row by row. */
	passing(except: readonly KeyDimension[]): RowTest {
		const left = except.reduce((bits, dimension) => bits & ~(1 << keyDimensions.indexOf(dimension)), 0xff);
		return {
			runs: this.#window.passing,
			refused: this.#failed.map((failed) => failed & left),
			inText: this.#columns.inText
		};
	}

	/** Of the rows in the window of dates, those whose date is not certainly in it. */
	get unsure(): RowRuns {
		return this.#window.unsure;
	}

	/** The rows that a clause by date lets pass. */
	runsOf(date: DateClause): RowRuns {
		return dateWindow(this.table, this.#spanStarts, date).passing;
	}

	/** One byte a row: 1 where it passes. */
	mask(): Uint8Array {
		const { trait, rows } = this.table;
		const [failed, inText, runs] = [this.#failed, this.#columns.inText, this.#window.passing];
		const hasText = inText.length > 0;
		const mask = new Uint8Array(rows);
		for (let run = 0; run < runs.length; run += 2)
			for (let row = runs[run]!; row < runs[run + 1]!; row++)
				if (failed[trait[row]!] === 0 && !(hasText && inText[row] === 0)) mask[row] = 1;
		return mask;
	}

	get histogram(): Histogram {
		return this.#dates!.read();
	}

	/** Of the passing events, those whose date certainly lies in the window. */
	get certain(): number {
		const { trait } = this.table;
		const { count } = this.spots;
		const [failed, inText, runs] = [this.#failed, this.#columns.inText, this.#window.unsure];
		const hasText = inText.length > 0;
		let certain = 0;
		for (let spot = 0; spot < count.length; spot++) certain += count[spot]!;
		for (let run = 0; run < runs.length; run += 2)
			for (let row = runs[run]!; row < runs[run + 1]!; row++)
				if (failed[trait[row]!] === 0 && !(hasText && inText[row] === 0)) certain--;
		return certain;
	}

	/** Events by key of each dimension, under every clause but the dimension's own. */
	facets(): { [D in KeyDimension]: ReadonlyMap<string, number> } {
		const counts = this.#facets.read();
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
		const { count, lanes: tolls } = this.#traits;
		const sums = new TallyColumns(keys.length);
		for (let trait = 0; trait < count.length; trait++) {
			if ((this.#failed[trait]! & ~own) !== 0 || count[trait] === 0) continue;
			const state = this.table.traitState[trait]!;
			sums.add(column[trait]!, count[trait]!, state, tolls, trait * lanes);
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

	#recount() {
		for (const sums of [this.#traits, this.spots, this.#facets]) sums.clear();
		this.#byToll.fill(0);
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
		moveTraits(this.#columns, this.#traits, from, to, by);
		moveSpots(this.#columns, this.spots, this.#byToll, this.#failed, from, to, by);
		this.#facets.moveRun(this.#failed, this.#columns.inText, from, to, by);
	}

	#recountDates() {
		this.#dates!.clear();
		const change = new Int8Array(this.#failed.length);
		for (let trait = 0; trait < change.length; trait++)
			change[trait] = this.#failed[trait] === 0 ? this.#stackCode[trait]! : 0;
		this.#eachChanged(change, () => {});
	}

	#changeTraits(failed: Uint8Array) {
		const [was, stackCode] = [this.#failed, this.#stackCode];
		const change = new Int8Array(failed.length);
		const changed = new Uint32Array(failed.length);
		let size = 0;
		for (let trait = 0; trait < failed.length; trait++) {
			const [before, after] = [was[trait]!, failed[trait]!];
			if (before === after) continue;
			changed[size++] = trait;
			if (after === 0) change[trait] = stackCode[trait]!;
			else if (before === 0) change[trait] = -stackCode[trait]!;
		}
		this.#failed = failed;
		this.#facets.changeTraits(changed.subarray(0, size), was, failed, this.#traits.count);
		this.#eachChanged(change, (rows, size) =>
			changeSpots(this.#columns, this.spots, this.#byToll, rows, size, change)
		);
	}

	/** Counts the rows whose trait changes, and visits those of them in the window of dates, some at a time. */
	#eachChanged(change: TraitChange, visit: (rows: Uint32Array, size: number) => void) {
		eachStretch([0, this.table.rows], this.#window.passing, (from, to, _, isInDate) => {
			for (let begin = from; begin < to; begin += chunk) {
				const end = Math.min(to, begin + chunk);
				const size = this.#dates!.change(change, this.#columns.inText, begin, end, this.#scratch);
				if (isInDate) visit(this.#scratch, size);
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
