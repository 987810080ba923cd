import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { legendItems } from '$lib/picture';
import LegendList from '../../../src/lib/map/LegendList.svelte';
import { aGlyph } from '../../fixtures/a-glyph';

test('a legend on paper has the map’s scale of sizes, one circle inside the other', async () => {
	const marks = [{ glyph: aGlyph('disc') }, { glyph: aGlyph('disc', { tollStated: false }) }];
	const items = legendItems({
		picture: { marks, arcs: [], areas: [] } as never,
		...{ grid: null, regions: null, grouping: 'country' },
		...{ groups: new Map(), hues: new Map(), eventsOf: new Map() }
	});
	const screen = await render(LegendList, { items });
	const scale = screen.getByRole('img', { name: '25, 100, 300' });
	const circles = [...scale.element().querySelectorAll('circle')].map((circle) =>
		circle.getBoundingClientRect()
	);
	expect(circles).toHaveLength(3);
	for (const [i, inner] of circles.slice(1).entries()) {
		expect(inner.width).toBeLessThan(circles[i]!.width);
		expect(inner.bottom).toBeCloseTo(circles[i]!.bottom);
	}
	const killed = screen.getByRole('list', { name: 'Killed' });
	await expect.element(killed).toHaveTextContent(/300\s*100\s*25\s*not stated/);
	expect(killed.element().querySelectorAll('li:not([aria-hidden])')).toHaveLength(2);
});
