import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panelSizes, readLook, rootOf, typeSizes, usualLook, writeLook } from '../../../src/lib/session/look';
import { themes } from '../../../src/lib/session/themes';

const size = fc.double({ min: -5, max: 100, noNaN: true });
const anyLook = fc.record({
	theme: fc.constantFrom('system' as const, ...themes),
	type: fc.constantFrom(...typeSizes),
	singleKeys: fc.boolean(),
	hasRail: fc.boolean(),
	hasLists: fc.boolean(),
	sizes: fc.record({ rail: size, panel: size, table: size, under: size, time: size }, { requiredKeys: [] })
});
const script = readFileSync('static/first-paint.js', 'utf8');

test('a look that is kept is the same when it is read, its panels within their limits', () => {
	fc.assert(
		fc.property(anyLook, (look) => {
			const read = readLook(writeLook(look));
			expect({ ...read, sizes: look.sizes }).toEqual(look);
			for (const [name, [least, most]] of Object.entries(panelSizes)) {
				const of = (sizes: object) => (sizes as Record<string, number | undefined>)[name];
				const asked = of(look.sizes);
				expect(of(read.sizes)).toBe(asked === undefined ? undefined : Math.max(least, Math.min(most, asked)));
			}
		})
	);
});

test.each([null, '', '{', '7', 'null', '[]', '{"theme":"pink","type":90,"sizes":{"rail":"x","panel":null}}'])(
	'what no page wrote is the usual look: %s',
	(text) => {
		expect(readLook(text)).toEqual(usualLook);
	}
);

test('the first paint sets on the root what the page sets', () => {
	fc.assert(
		fc.property(fc.oneof(anyLook.map(writeLook), fc.json()), fc.boolean(), (text, isDark) => {
			const style: Record<string, string> = {};
			const documentElement = {
				dataset: {} as Record<string, string>,
				style: {
					fontSize: '',
					setProperty: (name: string, value: string) => (style[name] = value)
				}
			};
			runInNewContext(script, {
				document: { documentElement },
				location: { search: '' },
				localStorage: { getItem: () => text },
				matchMedia: () => ({ matches: isDark })
			});
			const page = rootOf(readLook(text), isDark);
			const { theme, rail, lists } = documentElement.dataset;
			expect({ theme, rail, lists, type: documentElement.style.fontSize }).toEqual({
				theme: page.theme,
				rail: page.rail,
				lists: page.lists,
				type: page.type
			});
			expect(style).toEqual(Object.fromEntries(page.sizes.filter(([, value]) => value !== '')));
		})
	);
});

test.each([
	['', undefined],
	['?group=chechen', '']
])('the first paint knows whether the address asks for a view of its own: "%s"', (search, asks) => {
	const dataset: Record<string, string> = {};
	runInNewContext(script, {
		document: { documentElement: { dataset, style: {} } },
		location: { search },
		localStorage: { getItem: () => null },
		matchMedia: () => ({ matches: false })
	});
	expect(dataset.asks).toBe(asks);
});
