import {
	daysOfTerm,
	dimensionOf,
	keysOf,
	runsHold,
	traitColumn,
	windowOfTerm,
	type CrossFilter,
	type Dimension,
	type Door,
	type DoorTerm,
	type KeyDimension
} from '$lib/filter';
import type { GridCells } from '$lib/picture';
import { endOf, none, tollStates } from '$lib/table';
import type { Areas } from './areas';
import { neighbourRows } from './neighbours';
import type { Store } from './store';

/** What the question last answered left in the engine. */
export interface DoorBase {
	readonly store: Store;
	readonly cross: CrossFilter;
	readonly areas: Areas;
	readonly cells: GridCells;
	readonly rowsOfMark: (mark: string) => readonly number[];
}

type Test = (row: number) => boolean;

/** The clauses whose place a door's terms take. */
export function droppedBy(door: Door): Set<Dimension> {
	return new Set(
		door.flatMap((term): Dimension[] => {
			const dimension = dimensionOf(term);
			if (dimension) return [dimension];
			if (['area', 'reaching'].includes(term.kind)) return ['area'];
			if (term.kind === 'without') return term.of as Dimension[];
			return ['days', 'window', 'undated'].includes(term.kind) ? ['date'] : [];
		})
	);
}

/** One byte a row: 1 where the number that the door belongs to counts it. */
export function doorRows(base: DoorBase, door: Door): Uint8Array {
	const { table } = base.store;
	const dropped = droppedBy(door);
	const cross = dropped.has('area') ? base.areas.without(base.cross) : base.cross;
	const { runs, refused, inText } = cross.passing(
		[...dropped].filter((one): one is KeyDimension => one !== 'area' && one !== 'date' && one !== 'text')
	);
	const stretches = dropped.has('date') ? [0, table.rows] : runs;
	const tests = door.flatMap((term) => testOf(base, term) ?? []);
	const hasText = inText.length > 0;
	const mask = new Uint8Array(table.rows);
	for (let run = 0; run < stretches.length; run += 2)
		for (let row = stretches[run]!; row < stretches[run + 1]!; row++) {
			if (refused[table.trait[row]!] !== 0 || (hasText && inText[row] === 0)) continue;
			if (tests.every((test) => test(row))) mask[row] = 1;
		}
	return mask;
}

/** Whether a term counts a row; null where it asks for nothing of its own. */
function testOf(base: DoorBase, term: DoorTerm): Test | null {
	const { store, cross, areas, cells } = base;
	const { table } = store;
	const { trait, spot, spotAnchor, anchorPlace, anchorFrom, meta } = table;
	const [first = '', second = ''] = term.of;
	const dimension = dimensionOf(term);
	if (dimension === 'group') return groupTest(store, new Set(term.of));
	if (dimension) return keyTest(store, dimension, term.of);
	const dated = meta.exact + meta.spans;
	const anchorOf = (row: number) => spotAnchor[spot[row]!]!;
	const standsAt = (test: (anchor: number) => boolean): Test => {
		const holds = Uint8Array.from(spotAnchor, (anchor) => Number(test(anchor)));
		return (row) => holds[spot[row]!] === 1;
	};
	switch (term.kind) {
		case 'kind':
			return keyTest(store, 'type', [first]);
		case 'lead': {
			const lead = meta.groups.indexOf(first);
			return (row) => table.traitLead[trait[row]!] === lead;
		}
		case 'killed': {
			const isStated = (state: number) =>
				first === 'stated' ? state >= tollStates.stated : state === tollStates.notStated;
			return (row) => isStated(table.tollState[table.toll[row]!]!);
		}
		case 'area': {
			const held = areas.placesOf(new Set(term.of), areas.without(cross));
			return standsAt((anchor) => held[anchor === none ? meta.places.length : anchorPlace[anchor]!] === 1);
		}
		case 'reaching': {
			const holdings = areas.holdingsOf(first) ?? [];
			return standsAt(
				(anchor) => anchor !== none && !['in', 'out', undefined].includes(holdings[anchorPlace[anchor]!])
			);
		}
		case 'days': {
			const [from, to] = daysOfTerm(term);
			return (row) => row < dated && table.start[row]! >= from && endOf(table, row) <= to;
		}
		case 'window':
		case 'also': {
			const runs = cross.runsOf(windowOfTerm(term));
			return (row) => runsHold(runs, row);
		}
		case 'dated':
			return (row) => row < dated;
		case 'undated':
			return (row) => row >= dated;
		case 'certain':
			return (row) => !runsHold(cross.unsure, row);
		case 'view':
			if (first === 'none') return (row) => anchorOf(row) === none;
			return standsAt((anchor) => anchor !== none && (cells.inFrame[anchor] === 1) === (first === 'in'));
		case 'place': {
			const place = meta.places.findIndex((id) => id === first);
			return standsAt(
				(anchor) => anchor !== none && (anchorPlace[anchor] === place || anchorFrom[anchor] === place)
			);
		}
		case 'mark':
			return among(base.rowsOfMark(first));
		case 'near': {
			const row = store.rowOf(second);
			const found = row < 0 ? null : neighbourRows(store, cross, row);
			return among(found && Object.hasOwn(found, first) ? found[first as keyof typeof found] : []);
		}
		default:
			return null;
	}
}

function among(rows: readonly number[]): Test {
	const set = new Set(rows);
	return (row) => set.has(row);
}

function keyTest({ table }: Store, dimension: KeyDimension, keys: readonly string[]): Test {
	const asked = new Set(keys);
	const wanted = Uint8Array.from(keysOf(table, dimension), (key) => Number(asked.has(key)));
	const column = traitColumn(table, dimension);
	return (row) => wanted[column[table.trait[row]!]!] === 1;
}

/** A group is asked for with its branches. */
function groupTest({ table }: Store, asked: ReadonlySet<string>): Test {
	const { setStart, setMember, traitSet, trait, meta } = table;
	const isAsked = meta.groups.map((_, group) => {
		for (let up = group; up >= 0; up = meta.parents[up] ?? -1) if (asked.has(meta.groups[up]!)) return true;
		return false;
	});
	const wanted = Uint8Array.from({ length: setStart.length - 1 }, (_, set) =>
		Number(setMember.subarray(setStart[set]!, setStart[set + 1]!).some((group) => isAsked[group]))
	);
	return (row) => wanted[traitSet[trait[row]!]!] === 1;
}
