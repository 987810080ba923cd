import type { Register } from '$lib/table';
import { classInWords } from './class-words';
import type { RegionPicture } from './draw-regions';
import { hueTokens } from './group-hues';
import { gridShares, type MarkGrid } from './mark-grid';
import { placeRadius, tollScale, unstatedRadius } from './mark-size';
import { markTable } from './mark-table';
import type { Glyph, Picture, Shape } from './picture';
import { plainGlyph } from './plain-glyph';

/** One entry of a legend: a glyph, or a patch of a region's tint. */
export interface LegendItem {
	/** What it and the entries beside it are about: "Groups", "Killed"; entries of one heading stand together. */
	readonly heading: string;
	readonly text: string;
	/** Null for a patch. */
	readonly glyph: Glyph | null;
	/** As `TintClass` has it; null for a region without one. */
	readonly tint: number | null;
	/** Whether it stands inside the entry before it, on the same line at the foot: sizes, the largest first. */
	readonly nests: boolean;
}

export interface LegendOf {
	readonly picture: Picture;
	readonly grid: MarkGrid | null;
	readonly regions: RegionPicture | null;
	/** What the regions are by: "country". */
	readonly grouping: string;
	readonly groups: Register['groups'];
	readonly hues: ReadonlyMap<string, string>;
	/** Events by group: one without any is not named. */
	readonly eventsOf: ReadonlyMap<string, number>;
}

const edges = ['crisp', 'soft', 'area'] as const;
const edgeWords = { crisp: 'exact place', soft: 'town', area: 'area' } as const;

/** What colours, shapes, sizes and edges of a picture mean, and of these only what is in it. */
export function legendItems(of: LegendOf): LegendItem[] {
	const seen = of.grid ? inGrid(of.grid) : inMarks(of.picture);
	for (const { properties } of [...of.picture.arcs, ...of.picture.areas]) seen.hues.add(properties.hue);
	const under =
		(heading: string) =>
		(text: string, glyph: Glyph | null, more: Partial<LegendItem> = {}) => ({
			...{ heading, text, glyph, tint: null, nests: false },
			...more
		});
	const [kind, killed, located] = [under('Events'), under('Killed'), under('Located')];
	return [
		...regionItems(of),
		...groupItems(of, seen.hues),
		...markTable
			.filter(({ shape }) => seen.shapes.has(shape))
			.map(({ name, shape }) => kind(name.toLowerCase(), plainGlyph(shape))),
		...(seen.hasStack
			? [kind('several events', plainGlyph('stack', 'ink-2', { count: 3, radius: 10 }))]
			: []),
		...(seen.hasToll && !of.grid
			? tollScale.map(({ text, radius }, i) =>
					killed(text, plainGlyph('disc', 'ink-3', { radius }), { nests: i > 0 })
				)
			: []),
		...(seen.hasUnstated
			? [killed('not stated', plainGlyph('disc', 'ink-2', { tollStated: false, radius: unstatedRadius }))]
			: []),
		...edges
			.filter((edge) => seen.edges.has(edge))
			.map((edge) => located(edgeWords[edge], plainGlyph('disc', 'ink-2', { edge, radius: 5 }))),
		...(seen.shapes.has('dot')
			? [located('named only', plainGlyph('dot', 'ink-2', { radius: placeRadius }))]
			: [])
	];
}

interface Seen {
	readonly hues: Set<string>;
	readonly shapes: Set<Shape>;
	readonly edges: Set<Glyph['edge']>;
	hasStack: boolean;
	hasToll: boolean;
	hasUnstated: boolean;
}

const isToll = (shape: Shape) => shape === 'disc' || shape === 'ring';

function inMarks({ marks }: Picture): Seen {
	const glyphs = marks.map(({ glyph }) => glyph);
	const events = glyphs.filter(({ shape }) => shape !== 'dot');
	const ofTolls = events.filter(({ shape }) => isToll(shape));
	return {
		hues: new Set(events.flatMap(({ hues }) => hues.map(({ hue }) => hue))),
		shapes: new Set(glyphs.map(({ shape }) => shape)),
		edges: new Set(events.map(({ edge }) => edge)),
		hasStack: glyphs.some(({ count }) => count > 1),
		hasToll: ofTolls.some(({ tollStated }) => tollStated),
		hasUnstated: ofTolls.some(({ tollStated }) => !tollStated)
	};
}

function inGrid(grid: MarkGrid): Seen {
	const hues = new Set<string>();
	for (let i = 0; i < grid.length * gridShares * 2; i += 2)
		if (grid.shares[i + 1]! > 0) hues.add(hueTokens[grid.shares[i]!]!);
	return {
		hues,
		shapes: new Set([...new Set(grid.kinds)].flatMap((kind) => markTable[kind]?.shape ?? [])),
		edges: new Set([...new Set(grid.edges)].map((edge) => edges[edge]!)),
		hasStack: grid.counts.some((count) => count > 1),
		hasToll: false,
		hasUnstated: grid.tollStated.includes(0)
	};
}

function regionItems({ regions, grouping }: LegendOf): LegendItem[] {
	if (!regions) return [];
	const { classing, classes, untinted } = regions.classes;
	const heading = `${classing.of === 'events' ? 'Events' : 'Killed'} by ${grouping}`;
	const patch = (text: string, tint: number | null) => ({ heading, text, tint, glyph: null, nests: false });
	return [
		...classes.map((one) => patch(classInWords(one), one.tint)),
		...(untinted > 0 ? [patch('0 or not stated', null)] : [])
	];
}

/** A group each, since names may hold commas; officials share a colour and an entry, and so does whatever has no group. */
function groupItems({ groups, hues, eventsOf }: LegendOf, used: ReadonlySet<string>): LegendItem[] {
	return hueTokens
		.filter((hue) => used.has(hue))
		.flatMap((hue) =>
			namesOf(hue).map((text) => ({
				...{ heading: 'Groups', text, tint: null, nests: false },
				glyph: plainGlyph('disc', hue)
			}))
		);

	function namesOf(hue: string): string[] {
		if (hue === 'hue-official') return ['governments and forces'];
		if (hue === 'hue-official-branch') return ['agencies and branches of governments'];
		if (hue === 'hue-none') return ['other or no group'];
		const named = [...groups.values()].filter(({ id }) => hues.get(id) === hue);
		return named.filter(({ id }) => (eventsOf.get(id) ?? 0) > 0).map(({ shortName }) => shortName);
	}
}
