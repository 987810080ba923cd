import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Glyph } from '$lib/map';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import { aGlyph, shapes } from '../../fixtures/a-glyph';
import GlyphSheet from './GlyphSheet.svelte';

// The font shows only where it is there at the first paint, so it has to be there before.
beforeAll(() => document.fonts.load("600 11.5px 'Inter Variable'", '0123456789'));

test.each(['paper', 'night'])('every look of every shape in %s', async (theme) => {
	document.documentElement.dataset.theme = theme;
	const screen = await render(GlyphSheet);
	await expect(screen.getByTestId('sheet')).toMatchScreenshot(`glyphs-${theme}`);
});

test('a count is written from two events on', async () => {
	const { container, rerender } = await render(Glyph, { glyph: aGlyph('stack', { count: 12 }) });
	expect(container.textContent?.trim()).toBe('12');
	await rerender({ glyph: aGlyph('disc', { count: 1 }) });
	expect(container.textContent?.trim()).toBe('');
});

test('it is hidden from screen readers, which get the words beside it', async () => {
	const { container, rerender } = await render(Glyph, { glyph: aGlyph('disc') });
	for (const shape of shapes) {
		await rerender({ glyph: aGlyph(shape) });
		expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
		expect(container.querySelectorAll('path').length).toBeGreaterThan(0);
	}
});
