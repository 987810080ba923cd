import { isoOf } from '$lib/base';
import { dateInWords, isStated, tollInWords, type GroupId, type PlaceId } from '$lib/dossier';
import { fromUnit, markTable } from '$lib/picture';
import { endOf, none } from '$lib/table';
import type { Line } from './question';
import type { Store } from './store';

const figure = (count: number) => (count < 0 ? null : count);

/** A row in words. */
export function lineOf(store: Store, row: number): Line {
	const { table, register, opened } = store;
	const { meta, start, trait, spot, toll } = table;
	const [t, s, k] = [trait[row]!, spot[row]!, toll[row]!];
	const isDated = row < meta.exact + meta.spans;
	const kind = markTable[table.traitKind[t]!]!;
	const range = {
		low: figure(table.low[k]!),
		best: figure(table.best[k]!),
		high: figure(table.high[k]!)
	};
	const isAttack = kind.eventType === 'attack';
	const anchor = table.spotAnchor[s]!;
	const lead = meta.groups[table.spotLead[s]!]!;
	return {
		row,
		id: store.idOf(row),
		title: store.titleOf(row),
		kind: kind.key,
		hue: opened.hues.get(lead) ?? 'hue-none',
		date: dateInWords({
			dateStart: isDated ? isoOf(start[row]!) : null,
			dateEnd: isDated ? isoOf(endOf(table, row)) : null,
			datePrecision: meta.datePrecisions[table.datePrecision[row]!]!
		}),
		place: placeOf(store, anchor),
		groups: groupsOf(store, table.traitSet[t]!)
			.map((id) => register.groups.get(id as GroupId)?.shortName ?? id)
			.join(', '),
		status: meta.statuses[table.traitStatus[t]!]!,
		confidence: meta.confidences[table.traitConfidence[t]!]!,
		killed: isAttack ? tollInWords(range) : '',
		tollStated: !isAttack || isStated(range),
		at: anchor === none ? null : fromUnit([table.anchorX[anchor]!, table.anchorY[anchor]!])
	};
}

function placeOf({ table }: Store, anchor: number): string {
	if (anchor === none) return 'place not stated';
	const name = (place: number) => table.meta.placeNames[place]!;
	const from = table.anchorFrom[anchor]!;
	const to = name(table.anchorPlace[anchor]!);
	return from === none ? to : `${name(from)} to ${to}`;
}

/** The ids of the groups of a set; none of an event that names no group. */
export function groupsOf({ table }: Store, set: number): string[] {
	const { setStart, setMember, meta } = table;
	return [...setMember.subarray(setStart[set]!, setStart[set + 1]!)]
		.filter((group) => group < meta.groups.length - 1)
		.map((group) => meta.groups[group]!);
}

/** The place ids of a row's anchor. */
export function placesOf({ table }: Store, anchor: number): PlaceId[] {
	if (anchor === none) return [];
	const [place, from] = [table.anchorPlace[anchor]!, table.anchorFrom[anchor]!];
	return (from === none ? [place] : [from, place]).map((index) => table.meta.places[index]!);
}
