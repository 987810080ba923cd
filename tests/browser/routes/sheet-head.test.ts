import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SheetHead from '../../../src/routes/SheetHead.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

function head(stop: 'low' | 'half' | 'full') {
	const calls = { onstop: vi.fn(), onsection: vi.fn(), ondrag: vi.fn() };
	const screen = render(SheetHead, { stop, section: 'lists', height: 300, most: 600, ...calls });
	const grip = screen.getByRole('slider', { name: 'Sheet' }).element() as HTMLElement;
	grip.setPointerCapture = () => undefined;
	const send = (type: string, clientY: number) =>
		grip.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, button: 0, bubbles: true }));
	return { ...calls, screen, grip, send };
}

test.each([
	['half', '{ArrowUp}', 'full'],
	['half', '{ArrowDown}', 'low'],
	['low', '{End}', 'full'],
	['full', '{Home}', 'low'],
	['full', '{Enter}', 'low']
] as const)('from %s %s goes to %s', async (from, keys, to) => {
	const { grip, onstop } = head(from);
	grip.focus();
	await userEvent.keyboard(keys);
	expect(onstop.mock.calls).toEqual([[to]]);
});

test('the grip is dragged to the nearest stop, and a press alone steps on', () => {
	const { send, onstop, ondrag } = head('half');
	send('pointerdown', 400);
	send('pointermove', 150);
	send('pointerup', 150);
	expect(ondrag.mock.calls).toEqual([[550], [null]]);
	expect(onstop.mock.calls).toEqual([['full']]);
	send('pointerdown', 400);
	send('pointermove', 640);
	send('pointerup', 640);
	expect(onstop).toHaveBeenLastCalledWith('low');
	send('pointerdown', 400);
	send('pointerup', 400);
	expect(onstop).toHaveBeenLastCalledWith('full');
});

test('says how far it is open, chooses a part, and axe finds nothing', async () => {
	const { screen, grip, onsection } = head('half');
	expect(grip.getAttribute('aria-valuetext')).toBe('half open');
	await screen.getByText('Filter').click();
	expect(onsection.mock.calls).toEqual([['filter']]);
	expect(await axeFinds(document.body)).toEqual([]);
});
