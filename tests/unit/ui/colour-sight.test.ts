import { describe, expect, test } from 'vitest';
import { hueTokens, markTable } from '$lib/picture';
import { contrastOf, distance, lightness, rgbOf, sights, type Rgb } from '../../fixtures/seen-colours';
import { theTokens, themes } from '../../fixtures/the-tokens';

/**
 * What the palette promises, in CIEDE2000 under each kind of sight. The least for two colours anywhere on the map is 7.3:
 * by Stone, Szafir and Setlur (“An Engineering Model for Color Difference as a Function of Size”, 2014) that is the step
 * of lightness at which half of all readers tell two marks of a third of a degree apart, about 12 pixels at arm’s
 * length; for patches side by side 5 is enough (Mokrzycki and Tatol, “Colour difference ΔE”, 2011). The families that
 * stand beside each other most often have more. Colour never says it alone: shape says the kind, and names are on
 * labels, in lists and in the legend.
 */
const least = { families: 7.3, firstFour: 10, kin: 9, states: 20 };

const tokens = theTokens();
const family = (token: string) => token.replace('-branch', '');

test('the distance is CIEDE2000', () => {
	expect(distance(rgbOf('#ff0000'), rgbOf('#00ff00'))).toBeCloseTo(86.61, 1);
	expect(distance(rgbOf('#ffffff'), rgbOf('#000000'))).toBeCloseTo(100, 1);
	expect(distance(rgbOf('#336699'), rgbOf('#336699'))).toBe(0);
});

describe.each(themes)('in %s', (theme) => {
	const colour = (token: string) => rgbOf(tokens[theme].get(token)!);

	describe.each(Object.entries(sights))('under %s', (_name, seen) => {
		const pairs = hueTokens.flatMap((one, i) =>
			hueTokens
				.slice(0, i)
				.filter((other) => family(one) !== family(other))
				.map((other) => ({ one, other, apart: distance(seen(colour(one)), seen(colour(other))) }))
		);

		test(`groups of different families are ${least.families} apart, of the first four ${least.firstFour}`, () => {
			expect(pairs.length).toBeGreaterThan(100);
			expect(pairs.filter(({ apart }) => apart < least.families)).toEqual([]);
			const isEarly = (token: string) => /^hue-[1-4]/.test(token);
			const early = pairs.filter(({ one, other }) => isEarly(one) && isEarly(other));
			expect(early.length).toBeGreaterThan(20);
			expect(early.filter(({ apart }) => apart < least.firstFour)).toEqual([]);
		});

		test(`a branch is ${least.kin} from its parent, beside which it stands`, () => {
			const branches = hueTokens.filter((token) => token.endsWith('-branch'));
			const apart = branches.map((one) => distance(seen(colour(one)), seen(colour(family(one)))));
			expect(apart.filter((value) => value < least.kin)).toEqual([]);
			expect(apart).toHaveLength(8);
		});

		test('a mark’s states stand out from it: its edge, the ring of what is selected, the ground', () => {
			for (const hue of hueTokens) {
				expect(distance(seen(colour(hue)), seen(colour('surface'))), hue).toBeGreaterThan(least.states);
				for (const ground of ['map-land', 'map-water'])
					expect(distance(seen(colour(hue)), seen(colour(ground))), `${hue} on ${ground}`).toBeGreaterThan(
						least.states
					);
			}
			expect(distance(seen(colour('ink')), seen(colour('surface')))).toBeGreaterThan(60);
		});
	});

	test('a branch has its parent’s hue in another lightness', () => {
		for (const branch of hueTokens.filter((token) => token.endsWith('-branch'))) {
			const [child, parent] = [colour(branch), colour(family(branch))];
			expect(Math.abs(lightness(child) - lightness(parent)), branch).toBeGreaterThan(7);
			if (!branch.includes('official')) expect(turn(child, parent), branch).toBeLessThan(36);
		}
	});

	test('every mark stands out from land, sea and page by 3 to 1', () => {
		for (const hue of hueTokens)
			for (const ground of ['map-land', 'map-water', 'surface', 'surface-2'])
				expect(contrastOf(colour(hue), colour(ground)), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
	});
});

test('kinds of event are told apart by shape, whatever the colours', () => {
	const shapes = new Set(markTable.map(({ shape }) => shape));
	expect(shapes.size).toBeGreaterThan(5);
});

test('the first three families differ on a printer without colours', () => {
	const [one, two, three] = ['hue-1', 'hue-2', 'hue-3'].map((hue) =>
		lightness(rgbOf(tokens.print.get(hue)!))
	);
	for (const [a, b] of [
		[one, two],
		[one, three],
		[two, three]
	])
		expect(Math.abs(a! - b!)).toBeGreaterThan(7);
});

/** Between the hues of two colours, 0 to 180 degrees. */
function turn(one: Rgb, other: Rgb): number {
	const [a, b] = [one, other].map(([red, green, blue]) =>
		Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue)
	);
	const between = Math.abs(((a! - b!) * 180) / Math.PI) % 360;
	return Math.min(between, 360 - between);
}
