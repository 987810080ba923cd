import { eventTypes, type GroupId, type Place } from '$lib/dossier';
import { keysOf, keyDimensions, noKey, traitColumn, type KeyDimension } from '$lib/filter';
import { frameOf, groupHues, type Frame } from '$lib/picture';
import { endOf, none, type EventTable, type Register } from '$lib/table';
import type { Opened } from './question';

/** What every table can tell of itself when it is opened. */
export function openTable(
	table: EventTable,
	register: Register
): Pick<Opened, 'events' | 'keys' | 'days' | 'frame' | 'hues'> {
	const used = keysInUse(table);
	return {
		events: table.rows,
		keys: {
			...used,
			group: [...register.groups.keys(), ...(used.group.includes(noKey) ? [noKey] : [])],
			type: eventTypes.filter((type) => used.type.includes(type))
		},
		days: daysOf(table),
		frame: firstFrame(table, register),
		hues: groupHues(register, eventsByFamily(table, register))
	};
}

/** The words a reader may search for: a place or a group with its other names. */
export const placeText = ({ properties: { name, aliases } }: Place) => [name, ...aliases].join(' ');
export const groupText = ({
	name,
	shortName,
	aliases
}: {
	name: string;
	shortName: string;
	aliases: readonly string[];
}) => [name, shortName, ...aliases].join(' ');

function keysInUse(table: EventTable): { [D in KeyDimension]: string[] } {
	const inUse = (dimension: KeyDimension) => {
		const keys = keysOf(table, dimension);
		const indexes = dimension === 'group' ? table.setMember : traitColumn(table, dimension);
		return [...new Set([...new Set(indexes)].sort((a, b) => a - b).map((index) => keys[index]!))];
	};
	return Object.fromEntries(keyDimensions.map((d) => [d, inUse(d)])) as { [D in KeyDimension]: string[] };
}

function daysOf(table: EventTable): Opened['days'] {
	const { start, meta } = table;
	let [first, last] = [Infinity, -Infinity];
	for (let row = 0; row < meta.exact + meta.spans; row++) {
		if (start[row]! < first) first = start[row]!;
		if (endOf(table, row) > last) last = endOf(table, row);
	}
	return last < first ? null : { first, last };
}

/** Around the attacks that have a place, or around everything that has one. */
function firstFrame(table: EventTable, register: Register): Frame {
	const around = (isOf: (spot: number) => boolean) => {
		const places = new Set<number>();
		table.spotAnchor.forEach((anchor, spot) => {
			if (anchor !== none && isOf(spot)) places.add(table.anchorPlace[anchor]!);
		});
		const labels = [...places].map(
			(place) => register.places.get(table.meta.places[place]!)!.properties.label
		);
		return labels.length > 0 ? frameOf(labels) : null;
	};
	return around((spot) => table.spotState[spot] !== 0) ?? around(() => true) ?? frameOf([]);
}

/** How many events name a group of each family, by the family's root. */
function eventsByFamily(table: EventTable, { lineage }: Register): ReadonlyMap<string, number> {
	const rowsOfSet = new Float64Array(table.setStart.length - 1);
	for (let row = 0; row < table.rows; row++) rowsOfSet[table.traitSet[table.trait[row]!]!]!++;
	const counts = new Map<string, number>();
	rowsOfSet.forEach((rows, set) => {
		const members = table.setMember.subarray(table.setStart[set]!, table.setStart[set + 1]!);
		const roots = new Set(
			[...members].flatMap((group) => lineage.get(table.meta.groups[group] as GroupId)?.at(-1) ?? [])
		);
		for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + rows);
	});
	return counts;
}
