import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hueTokens } from '$lib/picture';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import { gridLayer } from '../../../src/lib/map/grid/grid-layer';
import { emptyPack, packGrid } from '../../../src/lib/map/grid/pack-grid';
import { markAt } from '../../../src/lib/map/grid/mark-at';
import { projectNear } from '../../../src/lib/map/grid/project-near';
import { readTokens } from '../../../src/lib/map/style/tokens';
import { aGrid, type GridMark } from '../../unit/map/grid/a-grid';
setWorkerUrl(workerUrl);
let seed = 7;
const random = () => ((seed = (seed * 48271) % 2147483647) / 2147483647);
const many = (n: number, to = 340) => aGrid(Array.from({ length: n }, (_, i): GridMark => {
	const count = i < n / 3 ? 1 : Math.ceil(10 ** (random() * 4.5) + 1);
	return { at: [random() * to - to / 2, random() * 130 - 60], count, kind: Math.floor(random() * 9), radius: count === 1 ? 6 : Math.min(21, 10 + 2.4 * Math.log10(count)),
		edge: (['crisp', 'soft', 'area'] as const)[Math.floor(random() * 3)]!, shares: Array.from({ length: 1 + i % 3 }, (_, k) => [hueTokens[(i + k * 3) % 17]!, 1 / (1 + i % 3)] as const) };
}));
test('looks', async () => {
	await document.fonts.load("600 13px 'Inter Variable'", '0');
	const container = document.createElement('div');
	Object.assign(container.style, { width: '1000px', height: '560px' });
	document.body.append(container);
	for (const [name, options] of [['globe', { zoom: 1.6, center: [30, 25], projection: true }], ['world', { zoom: 0.1, center: [0, 10] }], ['pitch', { zoom: 2.5, center: [30, 25], pitch: 55, bearing: 30 }]] as const) {
		const map = new MapLibreMap({ container, zoom: options.zoom, center: options.center as [number, number], pitch: 'pitch' in options ? options.pitch : 0, bearing: 'bearing' in options ? options.bearing : 0, attributionControl: false,
			style: { version: 8, ...('projection' in options ? { projection: { type: 'globe' } } : {}), sources: {}, layers: [{ id: 'b', type: 'background', paint: { 'background-color': '#f4f0e8' } }] }, canvasContextAttributes: { preserveDrawingBuffer: true }, fadeDuration: 0 });
		await map.once('load');
		const layer = gridLayer('g');
		layer.paint(readTokens(document.documentElement));
		layer.set(many(160));
		map.addLayer(layer);
		await map.once('idle');
		await page.screenshot({ path: `../../../test-results/grid-${name}.png` });
		map.remove();
	}
	expect(1).toBe(1);
}, 60000);

const variants: Record<string, (s: string) => string> = {
	none: (s) => s.replace('void main() {', 'void main() { colour = vec4(1.0); return;'),
	noText: (s) => s.replace('paintCount(v_from.xy * u_ratio);', ''),
	full: (s) => s,
	loop: (s) => s.replace('paintCount(v_from.xy * u_ratio);', 'for (bool once = abs(v_from.x) * u_ratio <= v_from.z && abs(v_from.y) * u_ratio <= v_from.w; once; once = false) paintCount(v_from.xy * u_ratio);'),
	branch: (s) => s.replace('paintCount(v_from.xy * u_ratio);', 'if (abs(v_from.x) * u_ratio <= v_from.z && abs(v_from.y) * u_ratio <= v_from.w) paintCount(v_from.xy * u_ratio);')
};
const source = WebGL2RenderingContext.prototype.shaderSource;
test.each(['noText', 'full', 'loop', 'branch', 'full', 'noText'])('speed %s', async (name) => {
	WebGL2RenderingContext.prototype.shaderSource = function (shader, text) { source.call(this, shader, text.includes('paintMark') ? variants[name]?.(text) ?? text : text); };
	const container = document.createElement('div');
	Object.assign(container.style, { width: '1000px', height: '560px' });
	document.body.append(container);
	const map = new MapLibreMap({ container, zoom: 1.5, center: [0, 20], style: { version: 8, sources: {}, layers: [{ id: 'b', type: 'background', paint: { 'background-color': '#f4f0e8' } }] }, fadeDuration: 0 });
	await map.once('load');
	const grids = name === 'empty' ? [many(1), many(1)] : [many(2000), many(2000)];
	const layer = gridLayer('g');
	layer.paint(readTokens(document.documentElement));
	layer.set(grids[0]!);
	map.addLayer(layer);
	await map.once('idle');
	void ('SHADER', (globalThis as never as { shader: string }).shader?.slice(3500));
	const frames: number[] = [];
	const gl = map.getCanvas().getContext('webgl2')!;
	const pixel = new Uint8Array(4);
	let ts = 0;
	map.on('render', () => { gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel); frames.push(performance.now() - ts); });
	const inner = layer.render;
	layer.render = (g, input) => { ts = performance.now(); inner(g, input); };
	for (let i = 0; i < 12; i++) {
		layer.set(grids[i % 2]!);
		await map.once('render');
	}
	console.log('TIMES', name, frames.map((t) => t.toFixed(0)).join(' '));
	map.remove();
	expect(1).toBe(1);
}, 60000);
