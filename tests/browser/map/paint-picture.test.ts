import { afterEach, describe, expect, it } from 'vitest';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import { paintPicture, type Painted } from '$lib/map';
import { drawPicture, groupHues, type Camera } from '$lib/picture';
import { buildRecords } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const dossier = aDossier()
	.group('g')
	.place('p', [25, 22])
	.event('e', { place: 'p', killed: { best: 300, low: 300, high: 300 } })
	.build();
const records = buildRecords(dossier);
const painted: Painted = {
	picture: drawPicture({
		...{ records, hues: groupHues(records, new Map()), mask: Uint8Array.of(1) },
		...{ zoom: 2, selection: null, mentioned: false }
	}),
	grid: null,
	overlays: { density: [], hulls: [] },
	regions: null,
	basemap: {
		url: '/basemap/dateline.pmtiles',
		language: 'en',
		pointOfView: 'un',
		styleUrl: null,
		streets: null
	},
	world: null
};
const camera: Camera = { lng: 20, lat: 25, zoom: 3, bearing: 0, pitch: 0 };
const as = {
	camera,
	projection: 'mercator' as const,
	width: 400,
	height: 300,
	pixelRatio: 1,
	theme: 'paper'
};

const at = (canvas: HTMLCanvasElement, x: number, y: number) => [
	...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data
];
const paper = { land: [0xf4, 0xf0, 0xe8, 255], water: [0xd5, 0xe2, 0xea, 255] };
const night = { land: [0x1c, 0x25, 0x30, 255], water: [0x0f, 0x17, 0x20, 255] };
/** At zoom 3 a degree of longitude is 4096 / 360 pixels; the mark stands 5 degrees east and 3 south of the middle. */
const [markX, markY] = [200 + (5 * 4096) / 360, 187];

describe('paintPicture', () => {
	afterEach(() => expect(document.querySelector('.maplibregl-map')).toBeNull());

	for (const pixelRatio of [1, 3])
		it(`has exactly ${pixelRatio} pixels to a CSS pixel`, async () => {
			const canvas = await paintPicture(painted, { ...as, pixelRatio });
			expect([canvas.width, canvas.height]).toEqual([400 * pixelRatio, 300 * pixelRatio]);
			expect(at(canvas, 20 * pixelRatio, 150 * pixelRatio)).toEqual(paper.land);
			expect(at(canvas, 330 * pixelRatio, 20 * pixelRatio)).toEqual(paper.water);
			const mark = at(canvas, Math.round(markX * pixelRatio), markY * pixelRatio);
			expect(mark).not.toEqual(paper.land);
			expect(mark[3]).toBe(255);
		});

	it('is painted in another theme than the page’s, which stays as it is', async () => {
		document.documentElement.dataset.theme = 'paper';
		const canvas = await paintPicture(painted, { ...as, theme: 'night' });
		expect(at(canvas, 20, 150)).toEqual(night.land);
		expect(at(canvas, 330, 20)).toEqual(night.water);
		expect(document.documentElement.dataset.theme).toBe('paper');
	});

	it('leaves the water out where it is to be transparent', async () => {
		const canvas = await paintPicture(painted, { ...as, isTransparent: true });
		expect(at(canvas, 330, 20)).toEqual([0, 0, 0, 0]);
		expect(at(canvas, 20, 150)).toEqual(paper.land);
	});

	it('paints the globe, and beside it what is around', { timeout: 60_000 }, async () => {
		const globe = { ...as, projection: 'globe' as const, camera: { ...camera, zoom: 0.5 } };
		const around = [0xfb, 0xf9, 0xf5, 255];
		const canvas = await paintPicture(painted, globe);
		expect(at(canvas, 10, 10)).toEqual(around);
		expect(at(canvas, 200, 150)).not.toEqual(around);
		const alone = await paintPicture(painted, { ...globe, isTransparent: true });
		expect(at(alone, 10, 10)).toEqual([0, 0, 0, 0]);
	});

	it('stops when it is told to', async () => {
		const stop = new AbortController();
		const painting = paintPicture(painted, { ...as, signal: stop.signal });
		await new Promise((later) => setTimeout(later, 30));
		stop.abort();
		await expect(painting).rejects.toHaveProperty('name', 'AbortError');
	});
});
