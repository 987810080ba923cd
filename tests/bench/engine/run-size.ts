import { openDemo, type Store } from '$lib/engine';
import { anchorWeights, gridCells, type Frame } from '$lib/picture';
import type { RegionFacts } from '$lib/regions';
import { median } from '../medians';
import { bytesHeld } from './bytes-held';
import type { Contender } from './contender';
import { crossfilterPeer } from './contenders/crossfilter';
import { datelineAnswer, datelineCounts, type Dateline } from './contenders/dateline';
import { duckdbPeer } from './contenders/duckdb';
import { fullScan } from './contenders/full-scan';
import { flatRows } from './flat-rows';
import { race, type Laps } from './race';
import { brushSteps, toggleSteps, type Step } from './step';

export interface SizeResult {
	readonly events: number;
	/** Milliseconds, by contender. */
	readonly brush: Record<string, number>;
	readonly toggle: Record<string, number>;
	readonly opens: Record<string, number>;
	/** Bytes an event, by contender; of the columns they share, nothing. */
	readonly bytes: Record<string, number>;
	/** Where Dateline's own time goes, milliseconds by part. */
	readonly parts: { readonly brush: Record<string, number>; readonly toggle: Record<string, number> };
	/** What took no part, and why, in sentences. */
	readonly left: readonly string[];
}

const world: Frame = [-170, -60, 190, 80];
const view = { frame: world, zoom: 2 };
/** Enough for a first round that does not count, and 40 steps that do. */
const steps = 54;

/** Everything measured at one number of events. Peers that hold all rows once more are left out when `isLarge`. */
export async function runSize(events: number, regions: RegionFacts, isLarge: boolean): Promise<SizeResult> {
	const opens: Record<string, number> = {};
	const bytes: Record<string, number> = {};
	const left: string[] = [];
	const prepared = async <T>(name: string, make: () => T | Promise<T>): Promise<T> => {
		const before = bytesHeld();
		const began = performance.now();
		const made = await make();
		opens[name] = performance.now() - began;
		bytes[name] = (bytesHeld() - before) / events;
		return made;
	};

	const store = await prepared('table', () => openDemo({ kind: 'demo', events, seed: 1, regions }, () => {}));
	const dateline = datelineOf(store);
	const first = brushSteps(1)[0]!;
	const whole = await prepared('Dateline, the whole answer', () => {
		const contender = datelineAnswer(dateline);
		contender.answer(first);
		return contender;
	});
	const own = await prepared('Dateline', () => {
		const contender = datelineCounts(dateline);
		contender.answer(first);
		return contender;
	});
	const flat = flatRows(store.table, dateline.cells, dateline.bins);
	const contenders: Contender[] = [own, whole, fullScan(flat)];
	if (isLarge)
		left.push(`At ${events.toLocaleString('en-GB')} events only the full scan is beside Dateline.`);
	else {
		contenders.push(await prepared('crossfilter2', () => crossfilterPeer(flat)));
		try {
			contenders.push(await prepared('DuckDB-wasm', () => duckdbPeer(flat)));
		} catch (error) {
			left.push(`DuckDB-wasm does not run here: ${error instanceof Error ? error.message : String(error)}`);
		}
	}

	const lap = (steps: readonly Step[]) => {
		for (const part of Object.keys(own.spent)) own.spent[part] = [];
		const laps = medians(race(contenders, steps));
		const parts = Object.entries(own.spent).map(([part, times]) => [part, median(times)]);
		return { laps, parts: Object.fromEntries(parts) as Record<string, number> };
	};
	const brush = lap(brushSteps(steps));
	const toggle = lap(toggleSteps(steps, store.opened.keys.type));
	return {
		events,
		brush: brush.laps,
		toggle: toggle.laps,
		opens,
		bytes,
		parts: { brush: brush.parts, toggle: toggle.parts },
		left
	};
}

function datelineOf(store: Store): Dateline {
	const { first, last } = store.opened.days!;
	return {
		store,
		view,
		bins: { unit: 'month', from: first, to: last },
		cells: gridCells(store.table, anchorWeights(store.table), view.frame, view.zoom)
	};
}

const medians = (laps: Laps) => Object.fromEntries([...laps].map(([name, times]) => [name, median(times)]));
