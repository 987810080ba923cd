import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Splitter } from '$lib/ui';
import { axeFinds } from '../../fixtures/axe-finds';

const panel = () => {
	const aside = document.createElement('aside');
	aside.id = 'panel';
	document.body.append(aside);
};

function splitter(part: object = {}) {
	const onresize = vi.fn();
	panel();
	const screen = render(Splitter, {
		label: 'Width of the lists',
		controls: 'panel',
		axis: 'x',
		side: 'start',
		size: 300,
		least: 200,
		most: 400,
		onresize,
		...part
	});
	const grip = screen.getByRole('separator', { name: 'Width of the lists' });
	return { onresize, grip, element: grip.element() as HTMLElement };
}

test('says its size, its limits and its way', async () => {
	const { element } = splitter();
	expect(element.getAttribute('aria-orientation')).toBe('vertical');
	expect(['now', 'min', 'max'].map((of) => element.getAttribute(`aria-value${of}`))).toEqual([
		'300',
		'200',
		'400'
	]);
	expect(await axeFinds(document.body)).toEqual([]);
});

test.each([
	['start', '{ArrowRight}', 316],
	['start', '{ArrowLeft}', 284],
	['end', '{ArrowRight}', 284],
	['end', '{Shift>}{ArrowLeft}{/Shift}', 364],
	['start', '{Home}', 200],
	['start', '{End}', 400],
	['start', '{Enter}', null]
])('with the panel at its %s, %s asks for %s', async (side, keys, size) => {
	const { onresize, element } = splitter({ side });
	element.focus();
	await userEvent.keyboard(keys);
	expect(onresize.mock.calls).toEqual([[size, false]]);
});

test('follows the pointer within its limits, and is done when that lets go', () => {
	const { onresize, element } = splitter({ side: 'end' });
	element.setPointerCapture = () => undefined;
	const send = (type: string, clientX: number) =>
		element.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, button: 0, bubbles: true }));
	send('pointerdown', 500);
	send('pointermove', 470);
	send('pointermove', 100);
	send('pointerup', 100);
	send('pointermove', 50);
	expect(onresize.mock.calls).toEqual([
		[330, true],
		[400, true],
		[400, false]
	]);
});

test('a double click gives the usual size back', () => {
	const { onresize, element } = splitter();
	element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
	expect(onresize).toHaveBeenLastCalledWith(null, false);
});

test('on a page from right to left the arrow moves the line the way it points', async () => {
	document.documentElement.dir = 'rtl';
	const { onresize, element } = splitter();
	element.focus();
	await userEvent.keyboard('{ArrowRight}');
	document.documentElement.dir = '';
	expect(onresize).toHaveBeenLastCalledWith(284, false);
});
