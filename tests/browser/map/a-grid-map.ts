import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl, type ProjectionSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { afterEach, beforeAll } from 'vitest';
import { page } from 'vitest/browser';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import { gridLayer } from '../../../src/lib/map/grid/grid-layer';
import { readTokens } from '../../../src/lib/map/style/tokens';

export const size = { width: 920, height: 420 };
const started: MapLibreMap[] = [];

setWorkerUrl(workerUrl);
// The font shows only where it is there at the first paint, so it has to be there before.
beforeAll(() => document.fonts.load("600 13px 'Inter Variable'", '0123456789'));
afterEach(() => {
	for (const map of started.splice(0)) {
		const container = map.getContainer();
		map.remove();
		container.remove();
	}
});

export interface Start {
	readonly zoom?: number;
	readonly center?: [number, number];
	readonly pitch?: number;
	readonly bearing?: number;
	readonly projection?: ProjectionSpecification;
	readonly pixelRatio?: number;
}

export const styleOf = (projection?: ProjectionSpecification) => ({
	version: 8 as const,
	sources: {},
	...(projection ? { projection } : {}),
	layers: [
		{
			id: 'land',
			type: 'background' as const,
			paint: { 'background-color': readTokens(document.documentElement)('map-land') }
		}
	]
});

/** An empty map with a layer of marks in the page's colours. */
export async function start({ projection, ...camera }: Start = {}) {
	const container = document.createElement('div');
	container.dataset.testid = 'map';
	Object.assign(container.style, { inlineSize: `${size.width}px`, blockSize: `${size.height}px` });
	document.body.append(container);
	const map = new MapLibreMap({
		container,
		style: styleOf(projection),
		zoom: 2,
		center: [0, 0],
		...camera,
		attributionControl: false,
		fadeDuration: 0,
		canvasContextAttributes: { preserveDrawingBuffer: true }
	});
	started.push(map);
	await map.once('load');
	const layer = gridLayer('grid');
	layer.paint(readTokens(document.documentElement));
	map.addLayer(layer);
	return { map, layer };
}

export const drawn = async (map: MapLibreMap) => {
	map.triggerRepaint();
	await map.once('idle');
};
export const theMap = () => page.getByTestId('map');

/** What a canvas shows in CSS pixels, each the mean of the device pixels in it: red, green, blue. */
export function means(canvas: CanvasImageSource, ratio: number): Float32Array {
	const [width, height] = [size.width * ratio, size.height * ratio];
	const pen = new OffscreenCanvas(width, height).getContext('2d')!;
	pen.drawImage(canvas, 0, 0);
	const { data } = pen.getImageData(0, 0, width, height);
	const sums = new Float32Array(size.width * size.height * 3);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const to = (Math.floor(y / ratio) * size.width + Math.floor(x / ratio)) * 3;
			for (let c = 0; c < 3; c++) sums[to + c]! += data[(y * width + x) * 4 + c]! / ratio ** 2;
		}
	return sums;
}

/** The colour at a point of the map, as a token says it. */
export function colourAt(map: MapLibreMap, { x, y }: { x: number; y: number }): string {
	const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
	pen.drawImage(map.getCanvas(), -Math.floor(x), -Math.floor(y));
	const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
	return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
}
export const token = (name: string) => readTokens(document.documentElement)(name);
