import type { EventType, Group, PlacePrecision } from '$lib/dossier';
import { isOnly, noKey, shareOf, type Clauses, type KeyClause, type KeyDimension } from '$lib/filter';
import { tollKeys, unstatedKey } from '$lib/table';
import { hueTokens } from './group-hues';
import { plainRadius, unstatedRadius } from './mark-size';
import { markTable } from './mark-table';
import type { Glyph } from './picture';
import { plainGlyph } from './plain-glyph';

/** A meaning of the map's marks, with the shown events that have it; picking it asks for `keys`, where it has any. */
export interface LegendEntry {
	readonly name: string;
	readonly keys: readonly string[];
	readonly glyphs: readonly Glyph[];
	/** Null where they cannot be added up. */
	readonly events: number | null;
	/** The keys that `events` counts: of a group its own, which hold those of its branches. */
	readonly counted: readonly string[];
	readonly isOnly: boolean;
	/** Left out by the filter: nothing of it is on the map, and picking it again brings it back. */
	readonly isLeftOut: boolean;
}

export interface MapLegendPart {
	readonly dimension: LegendDimension;
	readonly title: string;
	readonly entries: readonly LegendEntry[];
}

export type LegendDimension = Extract<KeyDimension, 'group' | 'type' | 'precision' | 'toll'>;

export interface LegendInput {
	readonly facets: { readonly [D in LegendDimension]: ReadonlyMap<string, number> };
	readonly clauses: Clauses;
	readonly groups: readonly Group[];
	/** The colour token of each group. */
	readonly hues: ReadonlyMap<string, string>;
	/** Groups in whose colour something stands on the map; null where that may be all that are counted. */
	readonly shown: ReadonlySet<string> | null;
	/** Cells of a grid have no shape of their own. */
	readonly isGrid: boolean;
}

/** What the edge of a mark says of its place. */
const edges: readonly { name: string; keys: readonly PlacePrecision[]; look: Partial<Glyph> }[] = [
	{ name: 'exact', keys: ['exact'], look: {} },
	{ name: 'town', keys: ['settlement'], look: { edge: 'soft', radius: plainRadius - 2 } },
	{ name: 'area', keys: ['admin1', 'country', 'region'], look: { edge: 'area', radius: plainRadius - 1.5 } }
];

/** What the marks of the map mean, only what is among the shown events. Counts are of the answer, under the whole filter. */
export function mapLegend(input: LegendInput): MapLegendPart[] {
	const { facets, clauses, isGrid } = input;
	const entry = (
		dimension: LegendDimension,
		name: string,
		keys: readonly string[],
		counted: readonly string[],
		glyphs: readonly Glyph[]
	): LegendEntry => {
		const clause = clauses[dimension] ?? null;
		const sum = (some: readonly string[]) =>
			some.reduce((all, key) => all + (facets[dimension].get(key) ?? 0), 0);
		return {
			...{ name, keys, glyphs, counted },
			events: sum(counted.filter((key) => passes(clause, key))),
			isOnly: isOnly(clause, keys),
			isLeftOut: shareOf(clause, keys) === 'not' && sum(counted) > 0
		};
	};
	const single = (dimension: LegendDimension, name: string, key: string, glyphs: readonly Glyph[]) =>
		entry(dimension, name, [key], [key], glyphs);

	const hueOf = (group: Group) => input.hues.get(group.id) ?? 'hue-none';
	const isShown = (group: string) => input.shown === null || input.shown.has(group);
	// In the order of their colours, which is no other under another filter: nothing changes its place.
	const inOrder = input.groups.toSorted((a, b) => hueTokens.indexOf(hueOf(a)) - hueTokens.indexOf(hueOf(b)));
	const groups = inOrder.flatMap((group) => {
		const disc = plainGlyph('disc', hueOf(group));
		const one = entry('group', group.shortName, familyOf(group, input.groups), [group.id], [disc]);
		if (one.isLeftOut) return [one];
		if (hueOf(group) === 'hue-none' || !isShown(group.id)) return [];
		// Not asked for, but in its colour stands what is: an event of several groups has that of the first.
		return [one.events === 0 && input.shown ? { ...one, events: null } : one];
	});
	const plain = [plainGlyph('disc', 'hue-none')];
	const others = input.groups.filter(
		(group) => hueOf(group) === 'hue-none' && isShown(group.id) && (facets.group.get(group.id) ?? 0) > 0
	);
	const rest: LegendEntry[] = [
		...(others.length > 0
			? [{ ...entry('group', 'other groups', [], [], plain), events: null, isLeftOut: false, isOnly: false }]
			: []),
		...(isShown(noKey) ? [single('group', 'no group named', noKey, plain)] : [])
	];
	const types = [...new Set(markTable.map(({ eventType }) => eventType))].map((type) => {
		const kinds = kindsOf(type);
		const name = kinds.map((kind, i) => (i === 0 ? kind.name : kind.name.toLowerCase())).join(' or ');
		const glyphs = isGrid ? [] : kinds.map(({ shape }) => plainGlyph(shape));
		return single('type', name, type, glyphs);
	});
	const precisions = edges.map(({ name, keys, look }) =>
		entry('precision', name, keys, keys, [plainGlyph('disc', 'ink-2', look)])
	);
	const stated = tollKeys.filter((key) => key !== unstatedKey);
	const unstated = plainGlyph('disc', 'ink-2', { tollStated: false, radius: unstatedRadius });
	const tolls = [
		entry('toll', 'stated', stated, stated, []),
		single('toll', 'not stated', unstatedKey, [unstated])
	];
	return (
		[
			{ dimension: 'group', title: 'Groups', entries: [...groups, ...rest] },
			{ dimension: 'type', title: 'Events', entries: types },
			{ dimension: 'precision', title: 'Located', entries: precisions },
			{ dimension: 'toll', title: 'Killed', entries: tolls }
		] as const
	)
		.map((part) => ({
			...part,
			entries: part.entries.filter(({ events, isLeftOut }) => events !== 0 || isLeftOut)
		}))
		.filter(({ entries }) => entries.length > 0);
}

const passes = (clause: KeyClause | null, key: string) =>
	clause === null || (!clause.not.has(key) && (clause.only?.has(key) ?? true));

const kindsOf = (type: EventType) => markTable.filter(({ eventType }) => eventType === type).toReversed();

/** A group's own id and those of all below it. */
function familyOf(group: Group, groups: readonly Group[]): string[] {
	const below = groups.filter(({ parent }) => parent === group.id);
	return [group.id, ...below.flatMap((child) => familyOf(child, groups))];
}
