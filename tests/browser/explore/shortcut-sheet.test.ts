import { tinykeys } from 'tinykeys';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { shortcutBindings, shortcuts } from '../../../src/lib/explore/shortcuts';
import ShortcutSheet from '../../../src/lib/explore/ShortcutSheet.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

test('it shows every shortcut with its keys', async () => {
	const screen = await render(ShortcutSheet, { open: true });
	await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	const rows = [...screen.container.querySelectorAll('dl > div')].map((row) =>
		[row.querySelector('dd'), row.querySelector('dt')].map((part) =>
			part!.textContent.replace(/\s+/g, ' ').trim()
		)
	);
	expect(rows).toHaveLength(shortcuts.length);
	expect(rows).toContainEqual(['The bare map, and back', 'F']);
	const redo = rows.find(([does]) => does === 'Take the step again')![1]!;
	expect(redo.replaceAll(' ', '')).toBe('Ctrl+Shift+ZorCtrl+Y');
});

test('Escape and its button close it, and the keyboard is where it was', async () => {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	const screen = await render(ShortcutSheet, { open: true });
	await userEvent.keyboard('{Escape}');
	expect(screen.container.querySelector('dialog[open]')).toBeNull();
	expect(document.activeElement).toBe(opener);
	await screen.rerender({ open: false });
	await screen.rerender({ open: true });
	await screen.getByRole('button', { name: 'Close' }).click();
	expect(screen.container.querySelector('dialog[open]')).toBeNull();
});

test('keys of one letter can be turned off', async () => {
	const onsinglekeys = vi.fn();
	const screen = await render(ShortcutSheet, { open: true, singleKeys: true, onsinglekeys });
	await screen.getByRole('checkbox').click();
	expect(onsinglekeys).toHaveBeenCalledExactlyOnceWith(false);
});

test('axe finds nothing, in either theme', async () => {
	const screen = await render(ShortcutSheet, { open: true, onsinglekeys: () => {} });
	expect(await axeFinds(screen.container)).toEqual([]);
});

describe('bound with tinykeys', () => {
	let unbind = () => {};
	afterEach(() => {
		unbind();
		document.body.replaceChildren();
	});

	function bind(hasSingleKeys = true) {
		const did: string[] = [];
		const run = Object.fromEntries(shortcuts.map(({ id }) => [id, () => did.push(id)]));
		unbind = tinykeys(
			window,
			shortcutBindings(run, () => hasSingleKeys),
			{ ignore: () => false }
		);
		return did;
	}
	/** A key as a keyboard of another layout gives it: its place, and what stands there. */
	const press = (
		code: string,
		key: string,
		more: KeyboardEventInit = {},
		target: EventTarget = document.body
	) =>
		target.dispatchEvent(
			new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true, ...more })
		);
	const made = (html: string) => {
		const box = document.createElement('div');
		box.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
		document.body.append(box);
		return box.firstElementChild!;
	};

	test('keys run what the table says, by their place', () => {
		const did = bind();
		press('KeyF', 'а');
		press('KeyK', 'k', { ctrlKey: true });
		press('KeyZ', 'z');
		press('KeyZ', 'z', { ctrlKey: true });
		press('KeyZ', 'Z', { ctrlKey: true, shiftKey: true });
		press('KeyY', 'y', { ctrlKey: true });
		press('BracketLeft', 'ü');
		press('Digit2', 'é');
		press('Slash', '/');
		press('Slash', '?', { shiftKey: true });
		press('Escape', 'Escape');
		expect(did).toEqual([
			...['bare', 'palette', 'fit', 'undo', 'redo', 'redo', 'previous', 'subregion'],
			...['search', 'sheet', 'close']
		]);
	});

	test('a question mark and a slash are found where a layout has them', () => {
		const did = bind();
		press('Minus', '?', { shiftKey: true });
		press('Digit7', '/', { shiftKey: true });
		expect(did).toEqual(['sheet', 'search']);
	});

	test('a field one types in keeps its keys, but for the palette’s', () => {
		const did = bind();
		const field = made('<input type="search">');
		press('KeyF', 'f', {}, field);
		press('KeyZ', 'z', { ctrlKey: true }, field);
		press('KeyK', 'k', { ctrlKey: true }, field);
		expect(did).toEqual(['palette']);
		press('KeyF', 'f', {}, made('<input type="checkbox">'));
		expect(did).toEqual(['palette', 'bare']);
	});

	test('a button keeps Space, and an open dialog keeps all', () => {
		const did = bind();
		press('Space', ' ', {}, made('<button>One</button>'));
		press('KeyF', 'f', {}, made('<dialog open><button>Two</button></dialog>').firstElementChild!);
		expect(did).toEqual([]);
		// What had the focus in a dialog may be gone from it.
		const modal = made('<dialog></dialog>') as HTMLDialogElement;
		modal.showModal();
		press('Escape', 'Escape');
		expect(did).toEqual([]);
		modal.close();
		press('Space', ' ');
		expect(did).toEqual(['play']);
	});

	test('without single keys only those with Control and Escape are left', () => {
		const did = bind(false);
		press('KeyF', 'f');
		press('Slash', '?', { shiftKey: true });
		press('KeyK', 'k', { ctrlKey: true });
		press('Escape', 'Escape');
		expect(did).toEqual(['palette', 'close']);
	});
});
