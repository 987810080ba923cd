import { expect, it } from 'vitest';
import { closePack, openPack } from '../../../src/lib/deck/pack';
import { tilesAround } from '../../../src/lib/deck/tiles-around';

it('gives back what was packed, maps and sets among it, in signs that end no script', () => {
	const facts = { words: '</script><b>', hues: new Map([['a', new Set([1])]]), at: [null, undefined] };
	const pack = {
		facts,
		files: new Map([['/basemap/world.topojson', new Uint8Array([1, 2])]]),
		tiles: new Map([
			['0/0/0', new Uint8Array(70_000).fill(7)],
			['3/1/2', new Uint8Array()]
		])
	};
	const text = closePack(pack);
	expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
	expect(openPack(text)).toEqual(pack);
	expect(() => openPack(text.slice(0, 400))).toThrow();
});

it('takes the whole world from afar, what a view shows, and one step further in', () => {
	const tiles = tilesAround([{ frame: [36, 54, 39, 57], zoom: 6.2 }]).map((at) => at.join('/'));
	expect(tiles.filter((at) => at.startsWith('2/'))).toHaveLength(16);
	for (const at of ['3/4/2', '4/9/5', '5/19/10', '6/38/20', '7/77/40']) expect(tiles).toContain(at);
	expect(tiles.filter((at) => at.startsWith('4/'))).toEqual(['4/9/4', '4/9/5']);
	expect(new Set(tiles).size).toBe(tiles.length);
	const across = tilesAround([{ frame: [170, -10, 190, 10], zoom: 3 }]).map((at) => at.join('/'));
	expect(across).toContain('4/0/8');
	expect(across).toContain('4/15/7');
});
