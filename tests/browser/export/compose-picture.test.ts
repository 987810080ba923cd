import { describe, expect, it } from 'vitest';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import type { Painted } from '$lib/map';
import { drawPicture, groupHues, legendItems } from '$lib/picture';
import { buildRecords } from '$lib/table';
import { exportLegend, exportPicture } from '../../../src/lib/export/export-picture';
import { aDossier } from '../../fixtures/a-dossier';

const dossier = aDossier()
	.group('g', { shortName: 'The & group' })
	.place('p', [10, 0])
	.event('e', { place: 'p', by: 'g', killed: 300 })
	.build();
const records = buildRecords(dossier);
const hues = groupHues(records, new Map());
const painted: Painted = {
	picture: drawPicture({
		...{ records, hues, mask: Uint8Array.of(1) },
		...{ zoom: 2, selection: null, mentioned: false }
	}),
	grid: null,
	overlays: { density: [], hulls: [] },
	regions: null,
	basemap: {
		url: '/basemap/dateline.pmtiles',
		styleUrl: null,
		language: 'en',
		pointOfView: 'un',
		streets: null
	},
	world: null
};
const legend = legendItems({
	...{ picture: painted.picture, grid: null, regions: null, grouping: 'country' },
	...{ groups: records.groups, hues, eventsOf: new Map([['g', 1]]) }
});
const words = {
	title: 'A title',
	sentence: 'All events: 1 event, 300 killed.',
	notes: ['Sources: a paper.']
};
const camera = { lng: 0, lat: 0, zoom: 2, bearing: 0, pitch: 0 };
const seen = { camera, projection: 'mercator' as const, width: 600, height: 400 };
const as = { width: 600, height: 500, scale: 1, theme: 'paper', isTransparent: false, seen };

async function pixelsOf(file: Blob) {
	const bitmap = await createImageBitmap(file);
	const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
	pen.drawImage(bitmap, 0, 0);
	/** Colours in a box, as "r,g,b,a". */
	const coloursIn = (x: number, y: number, width: number, height: number) => {
		const { data } = pen.getImageData(x, y, width, height);
		return new Set(Array.from({ length: width * height }, (_, i) => data.slice(i * 4, i * 4 + 4).join()));
	};
	return { width: bitmap.width, height: bitmap.height, coloursIn };
}

describe('exportPicture', () => {
	it('is of the exact size, with words above and below the map', async () => {
		const file = await exportPicture({ painted, words, legend, as: { ...as, scale: 2 } });
		expect(file.type).toBe('image/png');
		const { width, height, coloursIn } = await pixelsOf(file);
		expect([width, height]).toEqual([1200, 1000]);
		// Title, sentence, map and notes from top to bottom.
		expect(coloursIn(32, 32, 120, 52)).toContain('29,36,48,255');
		expect(coloursIn(32, 90, 400, 36).size).toBeGreaterThan(10);
		expect(coloursIn(0, 320, 1200, 480)).toContain('244,240,232,255');
		expect(coloursIn(32, 940, 200, 36).size).toBeGreaterThan(10);
		expect(coloursIn(0, 990, 1200, 10)).toEqual(new Set(['255,255,255,255']));
	});

	it('is as tall as the map on the page and its words, and lets through what lies under it', async () => {
		const file = await exportPicture({
			...{ painted, words, legend },
			as: { ...as, height: null, theme: 'night', isTransparent: true }
		});
		const { width, height, coloursIn } = await pixelsOf(file);
		expect(width).toBe(600);
		expect(height).toBeGreaterThan(400 + 80);
		expect(coloursIn(0, 0, 600, 10)).toEqual(new Set(['0,0,0,0']));
		// Land stays; the sea beside it does not.
		const onMap = coloursIn(0, 160, 600, 240);
		expect(onMap).toContain('28,37,48,255');
		expect(onMap).toContain('0,0,0,0');
	});

	it('says how high it has to be where the words leave no room', async () => {
		const task = { painted, words, legend, as: { ...as, height: 150 } };
		await expect(exportPicture(task)).rejects.toThrow(/At 600 by 150 .* at least \d+ high\./);
	});

	it('writes the legend as a drawing whose text is text', async () => {
		const svg = await exportLegend(legend, 'print').text();
		const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
		expect(drawn.querySelector('parsererror')).toBeNull();
		expect([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
			...['Groups', 'The & group', 'Events', 'attack'],
			...['Killed', '300', '100', '25', 'Located', 'town']
		]);
		const circles = [...drawn.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('r')));
		expect(circles).toEqual([...circles].sort((a, b) => b - a));
		expect(circles).toHaveLength(3);
		expect(svg).not.toMatch(/color-mix|var\(/);
	});
});
