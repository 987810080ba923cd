import type { Painted } from '$lib/map';
import {
	classInWords,
	hueTokens,
	markTable,
	plainGlyph,
	tollRadius,
	unstatedRadius,
	type GlyphSpec
} from '$lib/picture';
import type { Register } from '$lib/table';

/** One entry of a legend: a glyph, or a patch of a region's tint (`tint` as `TintClass` has it). */
export interface LegendItem {
	readonly text: string;
	readonly glyph: GlyphSpec | null;
	readonly tint: number | null;
}

/** What a picture's colours, shapes, sizes and edges mean, and of these only what is in it. */
export function legendItems(
	{ picture, grid, regions }: Painted,
	register: Register,
	hues: ReadonlyMap<string, string>
): LegendItem[] {
	const glyphs = picture.marks.map(({ glyph }) => glyph).filter(({ shape }) => shape !== 'dot');
	const used = new Set([
		...(grid ? [...hues.values()] : glyphs.flatMap((glyph) => glyph.hues.map(({ hue }) => hue))),
		...[...picture.arcs, ...picture.areas].map(({ properties }) => properties.hue)
	]);
	const shapes = new Set(glyphs.map(({ shape }) => shape));
	const isToll = ({ shape }: GlyphSpec) => shape === 'disc' || shape === 'ring';
	const item = (text: string, glyph: GlyphSpec): LegendItem => ({ text, glyph, tint: null });
	const groups = hueTokens
		.filter((hue) => used.has(hue))
		.map((hue) => item(nameOf(hue, register, hues), plainGlyph('disc', hue)));
	const kinds = markTable
		.filter(({ shape }) => shapes.has(shape))
		.map(({ shape, name }) => item(name.toLowerCase(), plainGlyph(shape)));
	const tolls =
		!grid && glyphs.some((glyph) => isToll(glyph) && glyph.tollStated)
			? [25, 100, 300].map((toll) =>
					item(`${toll} killed`, plainGlyph('disc', 'ink-3', { radius: tollRadius(toll) }))
				)
			: [];
	const unstated = glyphs.some((glyph) => isToll(glyph) && !glyph.tollStated)
		? [item('toll not stated', plainGlyph('disc', 'ink-2', { tollStated: false, radius: unstatedRadius }))]
		: [];
	const edges = (['crisp', 'soft', 'area'] as const)
		.filter((edge) => (grid ? true : glyphs.some((glyph) => glyph.edge === edge)))
		.map((edge) => item(edgeWords[edge], plainGlyph('disc', 'ink-2', { edge, radius: 5 })));
	const stacks =
		grid || glyphs.some(({ count }) => count > 1)
			? [item('several events', plainGlyph('stack', 'ink-2', { count: 3, radius: 10 }))]
			: [];
	const classes = (regions?.classes.classes ?? []).map((one): LegendItem => {
		const what = regions!.classes.classing.of === 'events' ? 'events' : 'killed';
		return { text: `${classInWords(one)} ${what}`, glyph: null, tint: one.tint };
	});
	return [...classes, ...groups, ...kinds, ...tolls, ...unstated, ...edges, ...stacks];
}

const edgeWords = { crisp: 'exact place', soft: 'town', area: 'area' } as const;

/** The groups of a colour; officials share one, and so does whatever is left. */
function nameOf(hue: string, { groups }: Register, hues: ReadonlyMap<string, string>): string {
	if (hue.startsWith('hue-official')) return 'governments and agencies';
	if (hue === 'hue-none') return 'other or no group';
	const named = [...groups.values()].filter(({ id }) => hues.get(id) === hue).map((one) => one.shortName);
	return named.length > 3 ? `${named.slice(0, 2).join(', ')} and ${named.length - 2} more` : named.join(', ');
}
