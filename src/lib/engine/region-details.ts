import { isoOf, type Day } from '$lib/base';
import { dateInWords } from '$lib/dossier';
import {
	binEdges,
	eachStretch,
	unitFor,
	type BinUnit,
	type CrossFilter,
	type DateClause,
	type PeriodClause,
	type RowTest
} from '$lib/filter';
import { changeOf, type Change } from '$lib/regions';
import { endOf, type EventTable } from '$lib/table';
import { countRegions, type RegionCounts } from './region-counts';
import type { RegionRows } from './region-rows';

/** What is known of a region beyond its tally, of the same events. */
export interface RegionDetail {
	/** In words, as vague as the source; null where no event is dated. */
	readonly first: string | null;
	readonly last: string | null;
	/** The last day that the last date allows. */
	readonly lastDay: Day | null;
	/** By the group that leads, most first; every event is counted once. The key `none` is of no group. */
	readonly groups: readonly (readonly [group: string, events: number])[];
	/** By event type, most first. */
	readonly types: readonly (readonly [type: string, events: number])[];
	/** By bin of the axis; with `vague` and `undated` they are all events. */
	readonly bins: Int32Array;
	/** Of a date that no bin holds whole. */
	readonly vague: number;
	readonly undated: number;
	/** Null where no previous period can be told. */
	readonly change: Change | null;
}

/** The days before a window that are as many as it has, asked for as the window is. */
export type Previous = PeriodClause;

/**
 * The window lacks an end or is left out; the data begin after the previous period does; or the regions are made of
 * the window's own events, and so would have more of them now than before even if nothing has changed.
 */
export type NoPeriod = 'open' | 'before-the-data' | 'own-making';

export interface RegionDetails {
	/** The one axis of every region: first day of each bin, and behind the last the day after it. */
	readonly axis: { readonly unit: BinUnit; readonly edges: Int32Array };
	/** The period compared with, or why there is none; null where no window was asked for. */
	readonly previous: Previous | NoPeriod | null;
	/** Of every region that has events. */
	readonly byKey: ReadonlyMap<string, RegionDetail>;
	/** Regions that had events in the previous period and have none now, most first. */
	readonly gone: readonly { readonly key: string; readonly name: string; readonly change: Change }[];
}

/** Bars that a row has room for. */
const mostBins = 48;

export interface DetailsInput {
	readonly table: EventTable;
	/** Has the clauses that `test` was made with, but for those left out of it. */
	readonly cross: CrossFilter;
	readonly test: RowTest;
	readonly regions: RegionRows;
	/** Whether what is in the window says which regions there are. */
	readonly areOfTheWindow: boolean;
	readonly nameOf: (key: string) => string;
	readonly date: DateClause | undefined;
	/** First and last day of the dated events. */
	readonly days: { readonly first: Day; readonly last: Day } | null;
}

export function regionDetails(input: DetailsInput): RegionDetails {
	const { table, test, regions, date, days, nameOf } = input;
	const axis = axisOf(date, days);
	const counts = countRegions(table, test, regions, axis.edges);
	const previous = date ? (input.areOfTheWindow ? 'own-making' : previousOf(date, days)) : null;
	const changes = isPeriod(previous) ? countChanges(input, date!, previous) : null;
	const byKey = new Map<string, RegionDetail>();
	const gone: { key: string; name: string; change: Change }[] = [];
	regions.keys.forEach((key, region) => {
		const change = changes && changeOf(changes.now[region]!, changes.before[region]!, changes.both[region]!);
		if (counts.events[region]! > 0) byKey.set(key, detailOf(table, counts, region, change));
		else if (change && change.before > 0) gone.push({ key, name: nameOf(key), change });
	});
	return { axis, previous, byKey, gone: gone.sort((a, b) => b.change.before - a.change.before) };
}

const isPeriod = (previous: RegionDetails['previous']): previous is Previous =>
	previous !== null && typeof previous === 'object';

/** Over the window, as far as there are dated events; else over all of them. */
function axisOf(date: DateClause | undefined, days: { first: Day; last: Day } | null) {
	const { first, last } = days ?? { first: 0, last: 0 };
	const asked = date && !date.not ? date : { from: null, to: null };
	const from = Math.min(last, Math.max(first, asked.from ?? first));
	const to = Math.max(from, Math.min(last, asked.to ?? last));
	const unit = unitFor(from, to, mostBins);
	return { unit, edges: binEdges({ unit, from, to }) };
}

/** Of a window with two ends the period before it, where the data reach back so far. */
function previousOf(
	{ from, to, sure, not }: DateClause,
	days: { first: Day } | null
): RegionDetails['previous'] {
	if (not || from === null || to === null) return 'open';
	const before = { from: 2 * from - to - 1, to: from - 1, sure };
	return days === null || before.from < days.first ? 'before-the-data' : before;
}

interface Changes {
	readonly now: Int32Array;
	readonly before: Int32Array;
	readonly both: Int32Array;
}

/** Events by region in the window and in the period before it. What has no date is in neither. */
function countChanges(
	{ table: { trait }, cross, test: { refused, inText }, regions }: DetailsInput,
	date: DateClause,
	previous: Previous
): Changes {
	const { keys, index, start, member } = regions;
	const column = () => new Int32Array(keys.length);
	const [now, before, both] = [column(), column(), column()];
	const runs = cross.runsOf({ ...date, undated: false });
	const runsBefore = cross.runsOf({ ...date, ...previous, undated: false });
	const hasText = inText.length > 0;
	eachStretch(runs, runsBefore, (from, to, isNow, isBefore) => {
		const counts = isNow ? (isBefore ? both : now) : before;
		for (let row = from; row < to; row++) {
			if (refused[trait[row]!] !== 0 || (hasText && inText[row] === 0)) continue;
			const end = start[index[row]! + 1]!;
			for (let i = start[index[row]!]!; i < end; i++) counts[member[i]!]!++;
		}
	});
	// What is in both was so far counted in neither alone.
	both.forEach((events, region) => {
		now[region]! += events;
		before[region]! += events;
	});
	return { now, before, both };
}

function detailOf(
	table: EventTable,
	counts: RegionCounts,
	region: number,
	change: Change | null
): RegionDetail {
	const [first, last] = [counts.first[region]!, counts.last[region]!];
	const bins = counts.bins.length / counts.events.length;
	return {
		first: first < 0 ? null : dayOfRow(table, first, table.start[first]!),
		last: last < 0 ? null : dayOfRow(table, last, endOf(table, last)),
		lastDay: last < 0 ? null : endOf(table, last),
		groups: mostFirst(table.meta.groups, counts.leads, region),
		types: mostFirst(table.meta.kinds, counts.kinds, region),
		bins: counts.bins.slice(region * bins, (region + 1) * bins),
		vague: counts.vague[region]!,
		undated: counts.undated[region]!,
		change
	};
}

/** Columns that have one key are counted together. */
function mostFirst(keys: readonly string[], counts: Int32Array, region: number): [string, number][] {
	const by = new Map<string, number>();
	keys.forEach((key, i) => {
		const events = counts[region * keys.length + i]!;
		if (events > 0) by.set(key, (by.get(key) ?? 0) + events);
	});
	return [...by].sort(([, a], [, b]) => b - a);
}

/** A day as vaguely as its row states it: of "2002 to 2024" the first day is "2002" and the last "2024". */
function dayOfRow(table: EventTable, row: number, day: Day): string {
	const iso = isoOf(day);
	const datePrecision = table.meta.datePrecisions[table.datePrecision[row]!]!;
	return dateInWords({ dateStart: iso, dateEnd: iso, datePrecision });
}
