import { placePrecisions, type EventType, type Group, type PlacePrecision } from '$lib/dossier';
import { isOnly, shareOf, type Clauses, type KeyClause, type KeyDimension } from '$lib/filter';
import { markTable, plainGlyph, unstatedRadius, type GlyphSpec } from '$lib/picture';
import { tollKeys, unstatedKey } from '$lib/table';

/** A meaning of the map's marks, with the shown events that have it; picking it asks for `keys`. */
export interface LegendEntry {
	readonly name: string;
	readonly keys: readonly string[];
	readonly glyphs: readonly GlyphSpec[];
	readonly events: number;
	readonly isOnly: boolean;
	/** Left out by the filter: nothing of it is on the map, and picking it again brings it back. */
	readonly isLeftOut: boolean;
}

export interface LegendPart {
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
	/** Colour tokens that marks, arcs and areas have; null where all that is counted may stand on the map. */
	readonly huesShown: ReadonlySet<string> | null;
	/** Cells of a grid have no shape of their own. */
	readonly isGrid: boolean;
}

const precisionNames: Record<PlacePrecision, string> = {
	exact: 'exact',
	settlement: 'town',
	admin1: 'province',
	country: 'country',
	region: 'region'
};
const edgeOf = (precision: PlacePrecision): Partial<GlyphSpec> =>
	precision === 'exact' ? {} : { edge: precision === 'settlement' ? 'soft' : 'area', radius: 5 };

/** What the marks of the map mean, only what is among the shown events. Counts are of the answer, under the whole filter. */
export function legendParts(input: LegendInput): LegendPart[] {
	const { facets, clauses, isGrid } = input;
	const entry = (
		dimension: LegendDimension,
		name: string,
		keys: readonly string[],
		countedBy: readonly string[],
		glyphs: readonly GlyphSpec[]
	): LegendEntry => {
		const clause = clauses[dimension] ?? null;
		const counted = (some: readonly string[]) =>
			some.reduce((sum, key) => sum + (facets[dimension].get(key) ?? 0), 0);
		return {
			...{ name, keys, glyphs },
			events: counted(countedBy.filter((key) => passes(clause, key))),
			isOnly: isOnly(clause, keys),
			isLeftOut: shareOf(clause, keys) === 'not' && counted(countedBy) > 0
		};
	};
	const single = (dimension: LegendDimension, name: string, key: string, glyphs: readonly GlyphSpec[]) =>
		entry(dimension, name, [key], [key], glyphs);

	const groups = input.groups.flatMap((group) => {
		const hue = input.hues.get(group.id) ?? 'hue-none';
		const one = entry(
			'group',
			group.shortName,
			familyOf(group, input.groups),
			[group.id],
			[plainGlyph('disc', hue)]
		);
		return input.huesShown === null || input.huesShown.has(hue) || one.isLeftOut ? [one] : [];
	});
	const types = [...new Set(markTable.map(({ eventType }) => eventType))].map((type) => {
		const kinds = kindsOf(type);
		const name = kinds.map((kind, i) => (i === 0 ? kind.name : kind.name.toLowerCase())).join(' or ');
		const glyphs = isGrid ? [] : kinds.map(({ shape }) => plainGlyph(shape));
		return single('type', name, type, glyphs);
	});
	const precisions = placePrecisions.map((precision) =>
		single('precision', precisionNames[precision], precision, [
			plainGlyph('disc', 'ink-2', edgeOf(precision))
		])
	);
	const stated = tollKeys.filter((key) => key !== unstatedKey);
	const unstated = plainGlyph('disc', 'ink-2', { tollStated: false, radius: unstatedRadius });
	const tolls = [
		entry('toll', 'stated', stated, stated, []),
		single('toll', 'not stated', unstatedKey, [unstated])
	];
	return (
		[
			{ dimension: 'group', title: 'Groups', entries: byCount(groups) },
			{ dimension: 'type', title: 'Events', entries: types },
			{ dimension: 'precision', title: 'Located', entries: precisions },
			{ dimension: 'toll', title: 'Killed', entries: tolls }
		] as const
	)
		.map((part) => ({
			...part,
			entries: part.entries.filter(({ events, isLeftOut }) => events > 0 || isLeftOut)
		}))
		.filter(({ entries }) => entries.length > 0);
}

const passes = (clause: KeyClause | null, key: string) =>
	clause === null || (!clause.not.has(key) && (clause.only?.has(key) ?? true));

/** The most first; groups that are counted equally stay in the order they have. */
const byCount = (entries: readonly LegendEntry[]) => entries.toSorted((a, b) => b.events - a.events);

const kindsOf = (type: EventType) => markTable.filter(({ eventType }) => eventType === type).toReversed();

/** A group's own id and those of all below it. */
function familyOf(group: Group, groups: readonly Group[]): string[] {
	const below = groups.filter(({ parent }) => parent === group.id);
	return [group.id, ...below.flatMap((child) => familyOf(child, groups))];
}
