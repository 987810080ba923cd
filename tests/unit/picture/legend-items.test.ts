import { describe, expect, it } from 'vitest';
import type { Dossier } from '$lib/dossier';
import { legendItems, legendParts, tintClasses, type LegendItem, type LegendOf } from '$lib/picture';
import { Engine } from '$lib/engine';
import { buildRegister } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, aStore } from '../../fixtures/a-store';

function legendOf(dossier: Dossier, part: Partial<LegendOf> = {}): LegendItem[] {
	const store = aStore(dossier);
	const { picture, grid, facets } = new Engine(store).answer(aQuestion());
	return legendItems({
		...{ picture, grid, regions: null, grouping: 'country', hues: store.opened.hues },
		...{ groups: buildRegister(dossier).groups, eventsOf: facets.group },
		...part
	});
}
const saidIn = (items: readonly LegendItem[]) =>
	legendParts(items).flatMap(({ heading, items }) => items.map(({ text }) => `${heading}: ${text}`));

describe('legendItems', () => {
	it('says only what is in the picture', () => {
		const dossier = aDossier()
			.group('g', { shortName: 'The group' })
			.group('absent')
			.place('p', [10, 0])
			.event('e', { place: 'p', by: 'g', killed: 300 })
			.build();
		expect(saidIn(legendOf(dossier))).toEqual([
			'Groups: The group',
			'Events: attack',
			...['Killed: 300', 'Killed: 100', 'Killed: 25'],
			'Located: town'
		]);
	});

	it('names each group of a colour by itself, also one with a comma in its name', () => {
		const dossier = aDossier()
			.group('root')
			.group('a', { shortName: 'Fighters, 2002', parent: 'root' })
			.group('b', { shortName: 'Fighters, 2004', parent: 'root' })
			.place('p', [10, 0])
			.place('q', [40, 0])
			.event('e', { place: 'p', by: 'a' })
			.event('f', { place: 'q', by: 'b' })
			.build();
		const groups = legendOf(dossier).filter(({ heading }) => heading === 'Groups');
		expect(groups.map(({ text }) => text)).toEqual(['Fighters, 2002', 'Fighters, 2004']);
		expect(new Set(groups.map(({ glyph }) => glyph!.hues[0]!.hue)).size).toBe(1);
	});

	it('nests sizes in the largest, each as large as a mark of that toll', () => {
		const dossier = aDossier().place('p', [10, 0]).event('e', { place: 'p', killed: 100 }).build();
		const sizes = legendOf(dossier).filter(({ heading }) => heading === 'Killed');
		expect(sizes.map(({ nests }) => nests)).toEqual([false, true, true]);
		const [mark] = new Engine(aStore(dossier)).answer(aQuestion()).picture.marks;
		expect(sizes[1]!.glyph!.radius).toBe(mark!.glyph.radius);
	});

	it('says the classes of regions with what they count and by what, and those without a tint', () => {
		const classing = { of: 'events', method: 'manual', count: 3, breaks: [2, 9] } as const;
		const regions = { shades: [], classes: tintClasses([0, 1, 2, 9, 20], classing) };
		const items = legendOf(aDossier().build(), { regions, grouping: 'province' });
		expect(saidIn(items).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
			...['1 to 2', '3 to 9', 'more than 9', '0 or not stated'].map((text) => `Events by province: ${text}`)
		]);
	});

	it('says of a grid what its marks show', () => {
		const many = Array.from({ length: 2100 }, (_, i) => i).reduce(
			(to, i) => to.event(`e${i}`, { place: i < 2090 ? 'p' : 'q', by: 'g' }),
			aDossier().group('g').place('p', [10, 0]).place('q', [60, 40], { precision: 'exact' })
		);
		expect(saidIn(legendOf(many.build()))).toEqual([
			...['Groups: G', 'Events: several events', 'Located: exact place', 'Located: town']
		]);
	});
});
