import { expect, test } from 'vitest';
import { keyCaps, shortcutBindings, shortcuts, type Shortcut } from '../../../src/lib/explore/shortcuts';

const table: readonly Shortcut[] = shortcuts;

test('no two shortcuts share an id or a key', () => {
	const ids = table.map(({ id }) => id);
	const codes = table.flatMap((shortcut) => shortcut.codes);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(codes).size).toBe(codes.length);
});

test('letters and digits are told by their place on the keyboard, not by what a layout has there', () => {
	const byLetter = table.flatMap(({ codes }) => codes).filter((code) => /(^|\+)[a-z0-9]$/i.test(code));
	expect(byLetter).toEqual([]);
});

test('only what has something to run is bound, with each of its codes', () => {
	const bound = shortcutBindings({ redo: () => {}, bare: () => {}, walk: () => {} });
	expect(Object.keys(bound)).toEqual(['$mod+Shift+KeyZ', 'Control+KeyY', 'KeyF']);
});

test('key caps are those of the keyboard at hand', () => {
	expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
	expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
	expect(keyCaps('F', true)).toEqual(['F']);
});
