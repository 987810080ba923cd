import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { hueTokens, markTable, type GlyphSpec } from '$lib/picture';
import { glyphImage } from '../../../src/lib/map/glyph-image';
import { markAt } from '../../../src/lib/map/grid/mark-at';
import { projectNear } from '../../../src/lib/map/grid/project-near';
import { readTokens } from '../../../src/lib/map/style/tokens';
import { aGrid, type GridMark } from '../../unit/map/grid/a-grid';
import { colourAt, drawn, means, size, start, styleOf, theMap, token, type Start } from './a-grid-map';

const step = 52;
const columns = Math.floor(size.width / step);

/** Places on the map in rows and columns across the screen, of whole pixels. */
function inRows(map: MapLibreMap, marks: readonly GridMark[]): GridMark[] {
	return marks.map((mark, i) => {
		const column = i % columns;
		const { lng, lat } = map.unproject([(column + 0.5) * step, (Math.floor(i / columns) + 0.5) * step]);
		return { at: [lng, lat], ...mark };
	});
}

const edges = ['crisp', 'soft', 'area'] as const;
const singles: GridMark[] = [
	...edges.flatMap((edge) => markTable.map((_, kind) => ({ kind, edge, radius: 12 }))),
	...markTable.map((_, kind) => ({ kind, radius: 6, shares: [['hue-3-branch', 1]] as const })),
	...markTable.map((_, kind) => ({ kind, radius: 8, tollStated: false }))
];
const counts = [2, 9, 14, 57, 100, 388, 999, 1000, 1234, 9876, 12_345, 456_789, 1_200_000, 88_000_000];
const stacks: GridMark[] = counts.map((count, i) => ({
	count,
	radius: Math.min(21, 10 + 2.4 * Math.log10(count)),
	edge: edges[i % 3]!,
	shares: Array.from({ length: (i % 5) + 1 }, (_, at) => {
		const share = i % 5 === at ? 1 - at * 0.15 : 0.15;
		return [hueTokens[(i + at * 2) % hueTokens.length]!, share] as const;
	})
}));
const aSelected: GridMark = { count: 31, radius: 14, selected: true };

test.each(['paper', 'night'])('every look of the marks in %s', { timeout: 60_000 }, async (theme) => {
	document.documentElement.dataset.theme = theme;
	const { map, layer } = await start();
	layer.set(aGrid(inRows(map, [...singles, ...stacks, aSelected])));
	await drawn(map);
	await expect(theMap()).toMatchScreenshot(`marks-${theme}`, { timeout: 20_000 });
});

const square = markTable.findIndex(({ shape }) => shape === 'square');
const squareAt = (at: readonly [number, number], hue = 'hue-2'): GridMark => ({
	at,
	kind: square,
	radius: 6,
	shares: [[hue, 1]]
});

const glyphOf = (mark: GridMark): GlyphSpec => ({
	shape: (mark.count ?? 1) > 1 ? 'stack' : markTable[mark.kind ?? 1]!.shape,
	radius: mark.radius ?? 12,
	hues: (mark.shares ?? [['hue-1', 1]]).map(([hue, share]) => ({ hue, share })),
	edge: mark.edge ?? 'crisp',
	tollStated: mark.tollStated ?? true,
	count: mark.count ?? 1,
	selected: mark.selected ?? false
});

test('every mark looks as the strokes of the legend and the lists paint it', async () => {
	document.documentElement.dataset.theme = 'paper';
	// On a fine screen, so that neither side's way with the edges of pixels shows.
	const ratio = 3;
	const { map, layer } = await start({ pixelRatio: ratio });
	const marks = inRows(map, [...singles, ...stacks.map((stack) => ({ ...stack, count: 2 })), aSelected]);
	layer.set(aGrid(marks));
	await drawn(map);

	const reference = new OffscreenCanvas(size.width * ratio, size.height * ratio);
	const pen = reference.getContext('2d')!;
	pen.fillStyle = token('map-land');
	pen.fillRect(0, 0, reference.width, reference.height);
	const middles = marks.map(
		(_, i) => [((i % columns) + 0.5) * step, (Math.floor(i / columns) + 0.5) * step] as const
	);
	for (const [i, mark] of marks.entries()) {
		const image = glyphImage(glyphOf(mark), readTokens(document.documentElement), ratio);
		const [x, y] = middles[i]!;
		pen.drawImage(await createImageBitmap(image), x * ratio - image.width / 2, y * ratio - image.height / 2);
	}

	const [painted, wanted] = [means(map.getCanvas(), ratio), means(reference, ratio)];
	const differing = marks.map((mark, i) => {
		const [middleX, middleY] = middles[i]!;
		let pixels = 0;
		for (let y = middleY - step / 2; y < middleY + step / 2; y++)
			for (let x = middleX - step / 2; x < middleX + step / 2; x++) {
				// What a count says is another test's; here it is left out.
				const isCount = (mark.count ?? 1) > 1 && Math.hypot(x - middleX, y - middleY) < mark.radius! - 4;
				const at = (y * size.width + x) * 3;
				const apart = Math.max(...[0, 1, 2].map((c) => Math.abs(painted[at + c]! - wanted[at + c]!)));
				if (!isCount && apart > 32) pixels++;
			}
		return { ...glyphOf(mark), pixels };
	});
	// The canvas measures short arcs loosely, and lays dashes up to a pixel off.
	const tolerated = ({ edge, tollStated, shape }: GlyphSpec) => {
		if (edge === 'area' || !tollStated) return 20;
		return shape === 'stack' ? 2 : 0;
	};
	expect(differing.filter((mark) => mark.pixels > tolerated(mark))).toEqual([]);
}, 60_000);

test('a mark drawn later covers the count of one below, and what is selected covers all', async () => {
	document.documentElement.dataset.theme = 'paper';
	const { map, layer } = await start();
	const middle = { x: size.width / 2, y: size.height / 2 };
	const [below, above] = [
		{ count: 888, radius: 20 },
		{ kind: square, radius: 14, shares: [['hue-2', 1]] as const }
	];
	layer.set(aGrid([below, above]));
	await drawn(map);
	const across = Array.from({ length: 20 }, (_, i) => colourAt(map, { x: middle.x - 10 + i, y: middle.y }));
	expect(new Set(across)).toEqual(new Set([token('hue-2')]));
	layer.set(aGrid([{ ...above, selected: true, shares: [['hue-3', 1]] }, above]));
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-3'));
});

test.each<[string, Start]>([
	['at street scale', { zoom: 14, center: [139.69171, 35.6895] }],
	['turned and tilted', { zoom: 3, center: [20, 30], bearing: 40, pitch: 50 }],
	['over the antimeridian', { zoom: 4, center: [179.9, -17] }],
	['on the globe', { zoom: 1.5, center: [20, 30], projection: { type: 'globe' } }]
])('marks stand where the map puts their places: %s', async (_, camera) => {
	const { map, layer } = await start(camera);
	const spots = [
		[300, 150],
		[460, 210],
		[620, 300]
	] as [number, number][];
	const places = spots.map((spot) => map.unproject(spot).wrap());
	layer.set(aGrid(places.map(({ lng, lat }) => squareAt([lng, lat]))));
	await drawn(map);
	for (const [x, y] of spots) {
		// A mark goes to the nearest whole pixel, so its edges are a pixel from where they are to be at most.
		for (const [dx, dy] of [
			[-3, -3],
			[3, -3],
			[-3, 3],
			[3, 3]
		] as const)
			expect(colourAt(map, { x: x + dx, y: y + dy })).toBe(token('hue-2'));
		for (const away of [-8, 8]) expect(colourAt(map, { x: x + away, y })).not.toBe(token('hue-2'));
	}
});

test('every copy of the world in view has its marks, and each can be pointed at', async () => {
	document.documentElement.dataset.theme = 'paper';
	const { map, layer } = await start({ zoom: -0.2 });
	const grid = aGrid([
		squareAt([-100, 40]),
		squareAt([2, 50], 'hue-3'),
		{ at: [150, -10], count: 24, radius: 13 }
	]);
	layer.set(grid);
	await drawn(map);
	for (const turn of [-1, 0, 1]) {
		const point = map.project([2 + turn * 360, 50]);
		expect(colourAt(map, point)).toBe(token('hue-3'));
		expect(markAt(grid, projectNear(map, point), point)).toBe(1);
	}
	map.setRenderWorldCopies(false);
	await drawn(map);
	expect(colourAt(map, map.project([362, 50]))).not.toBe(token('hue-3'));
});

test('the globe hides the marks on its far side', async () => {
	document.documentElement.dataset.theme = 'paper';
	const { map, layer } = await start({ zoom: 0.6, center: [10, 20], projection: { type: 'globe' } });
	const places = [-170, -140, -110, -80, -50, -20, 10, 40, 70, 100, 130, 160].flatMap((lng) =>
		[-50, -20, 20, 55].map((lat) => [lng, lat] as const)
	);
	const grid = aGrid([...places.map((at) => squareAt(at)), squareAt([190, -20], 'hue-4')]);
	layer.set(grid);
	await drawn(map);
	const antipode = map.project([190, -20]);
	expect(colourAt(map, antipode)).not.toBe(token('hue-4'));
	expect(markAt(grid, projectNear(map, antipode), antipode)).not.toBe(places.length);
	map.jumpTo({ center: [190, -20] });
	await drawn(map);
	const seen = map.project([190, -20]);
	expect(colourAt(map, seen)).toBe(token('hue-4'));
	expect(markAt(grid, projectNear(map, seen), seen)).toBe(places.length);
});

test('another grid, another theme and none at all show from the next frame on', async () => {
	document.documentElement.dataset.theme = 'paper';
	const { map, layer } = await start();
	const middle = { x: size.width / 2, y: size.height / 2 };
	layer.set(aGrid([squareAt([0, 0])]));
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-2'));
	layer.set(aGrid([squareAt([0, 0], 'hue-5'), squareAt([30, 0])]));
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-5'));
	document.documentElement.dataset.theme = 'night';
	layer.paint(readTokens(document.documentElement));
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-5'));
	document.documentElement.dataset.theme = 'paper';
	layer.set(null);
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('map-land'));
});

test('a layer that is added again shows what it showed: after another style, and after a lost drawing surface', async () => {
	document.documentElement.dataset.theme = 'paper';
	const { map, layer } = await start();
	const middle = { x: size.width / 2, y: size.height / 2 };
	layer.set(aGrid([squareAt([0, 0])]));
	await drawn(map);
	map.on('style.load', () => map.addLayer(layer));

	map.setStyle(styleOf(), { diff: false });
	await map.once('style.load');
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-2'));

	const surface = map.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
	const lost = map.once('webglcontextlost');
	surface.loseContext();
	await lost;
	// It can be given back once the event is over.
	await new Promise(requestAnimationFrame);
	const restored = map.once('style.load');
	surface.restoreContext();
	await restored;
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('hue-2'));

	map.removeLayer('grid');
	await drawn(map);
	expect(colourAt(map, middle)).toBe(token('map-land'));
});
