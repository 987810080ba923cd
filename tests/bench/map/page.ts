import '$lib/ui/tokens.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Frames } from './frames';
import { mostSteps, stepAt, type Method } from './method';
import { bare } from './methods/bare';
import { clusterSource } from './methods/cluster-source';
import { dateline } from './methods/dateline';
import { deck } from './methods/deck';
import { setFilter } from './methods/set-filter';
import { supercluster } from './methods/supercluster';

setWorkerUrl(workerUrl);

const methods = { bare, dateline, supercluster, clusterSource, setFilter, deck };
export type MethodName = keyof typeof methods;

/** What a method did on this page; all times in milliseconds. */
export interface Measured {
	readonly steps: readonly number[];
	/** Empty repaints of the same page, one before each step. */
	readonly bare: readonly number[];
	/** Frames painted from a step to the one that shows it. */
	readonly frames: readonly number[];
}

const map = new MapLibreMap({
	container: 'map',
	style: {
		version: 8,
		sources: {},
		layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#fff' } }]
	},
	center: [10, 25],
	zoom: Math.log2(1200 / 512),
	pixelRatio: 0.5,
	fadeDuration: 0,
	attributionControl: false,
	interactive: false
});
const frames = new Promise<Frames>((give) => map.once('load', () => give(new Frames(map))));
let method: Method | null = null;
let isBare = false;
let step = 0;

const longTasks: number[] = [];
new PerformanceObserver((list) =>
	longTasks.push(...list.getEntries().map(({ duration }) => duration))
).observe({
	type: 'longtask'
});
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What the driver of the bench calls. */
const bench = {
	async start(name: MethodName, events: number) {
		const on = await frames;
		isBare = name === 'bare';
		method = methods[name]();
		await method.start(map, events, stepAt(0));
		await on.settled();
	},

	/** Steps until there are enough or the time is over, but at least three; an empty repaint before each. */
	async measure(most: number, time: number): Promise<Measured> {
		const on = await frames;
		const measured = { steps: [] as number[], bare: [] as number[], frames: [] as number[] };
		const end = performance.now() + time;
		// The first frame has nothing to be compared with.
		await on.until(() => map.triggerRepaint(), false);
		while (measured.steps.length < most && step + 1 < mostSteps) {
			if (performance.now() > end && measured.steps.length >= 3) break;
			await pause(30);
			measured.bare.push((await on.until(() => map.triggerRepaint(), false)).took);
			await pause(30);
			const next = stepAt(++step);
			const { took, frames: painted } = await on.until(() => method!.show(next), !isBare);
			measured.steps.push(took);
			measured.frames.push(painted);
			await on.settled();
		}
		return measured;
	},

	/** One step a frame, forth and back, without looking at pixels: the long tasks of this thread, milliseconds. */
	async brush(steps: number): Promise<readonly number[]> {
		await pause(200);
		longTasks.length = 0;
		for (let i = 0; i < steps; i++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			method!.show(stepAt(mostSteps - 1 - Math.abs((i % (2 * mostSteps)) - mostSteps + 1)));
		}
		await pause(300);
		return [...longTasks];
	},

	/** Bytes of the page and its workers, after a collection of garbage. */
	async bytes(): Promise<number> {
		const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
			measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
		};
		return measure ? (await measure.call(performance)).bytes : NaN;
	}
};
export type Bench = typeof bench;
declare global {
	interface Window {
		bench: Bench;
	}
}
window.bench = bench;
