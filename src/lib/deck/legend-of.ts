import {
	classInWords,
	hueTokens,
	markTable,
	tintColour,
	type MarkGrid,
	type Picture,
	type RegionPicture
} from '$lib/picture';
import type { Register } from '$lib/table';
import type { LegendEntry } from './deck';

/** What of a painted map a legend speaks of. */
export interface Shown {
	readonly picture: Picture;
	readonly grid: MarkGrid | null;
	readonly regions: RegionPicture | null;
}

/** What the colours, shapes and sizes of a picture mean, and of these only what is in it. */
export function legendOf(
	{ picture, grid, regions }: Shown,
	{ groups }: Pick<Register, 'groups'>,
	hues: ReadonlyMap<string, string>
): LegendEntry[] {
	const glyphs = picture.marks.map(({ glyph }) => glyph).filter(({ shape }) => shape !== 'dot');
	const used = new Set([
		...(grid ? hues.values() : glyphs.flatMap((glyph) => glyph.hues.map(({ hue }) => hue))),
		...[...picture.arcs, ...picture.areas].map(({ properties }) => properties.hue)
	]);
	const shapes = new Set(glyphs.map(({ shape }) => shape));
	const namesOf = (hue: string) => {
		if (hue.startsWith('hue-official')) return 'governments and agencies';
		if (hue === 'hue-none') return 'other or no group';
		const named = [...groups.values()].filter(({ id }) => hues.get(id) === hue).map((one) => one.shortName);
		return named.length > 3
			? `${named.slice(0, 2).join(', ')} and ${named.length - 2} more`
			: named.join(', ');
	};
	const of = regions?.classes.classing.of === 'events' ? 'events' : 'killed';
	const isToll = glyphs.some(({ shape, tollStated }) => (shape === 'disc' || shape === 'ring') && tollStated);
	return [
		...(regions?.classes.classes ?? []).map((one): LegendEntry => {
			return { text: `${classInWords(one)} ${of}`, colour: tintColour(one.tint), shape: null };
		}),
		...hueTokens
			.filter((hue) => used.has(hue))
			.map((hue): LegendEntry => ({ text: namesOf(hue), colour: `var(--${hue})`, shape: 'disc' })),
		...markTable
			.filter(({ shape }) => shapes.has(shape))
			.map(({ shape, name }): LegendEntry => ({ text: name.toLowerCase(), colour: 'var(--ink-2)', shape })),
		...(grid || shapes.has('stack')
			? [{ text: 'several events', colour: 'var(--ink-2)', shape: 'stack' as const }]
			: []),
		...(isToll && !grid
			? [{ text: 'larger: more killed', colour: 'var(--ink-3)', shape: 'disc' as const }]
			: [])
	];
}
