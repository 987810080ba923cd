import { openDemo } from '$lib/engine';
import { fromUnit } from '$lib/picture';
import { none } from '$lib/table';
import { mostSteps, stepAt } from './method';
import { regionFacts } from './region-facts';

/** Where and when each event is, as peers take it. */
export interface Points {
	readonly length: number;
	/** Longitude and latitude in turn, degrees. */
	readonly at: Float32Array;
	/** The first day of the date. */
	readonly day: Float32Array;
}

/**
 * The events of the demo with the first day of their date, spread a little around their town so that they do not hide
 * one another; and for each step of the brush one in an empty ocean, on a day that only this step uncovers.
 */
export async function points(events: number): Promise<Points> {
	const { table } = openDemo({ kind: 'demo', events, seed: 1, regions: await regionFacts() }, () => {});
	const length = events + mostSteps;
	const at = new Float32Array(length * 2);
	const day = new Float32Array(length);
	const [anchorLng, anchorLat] = [
		new Float64Array(table.anchorX.length),
		new Float64Array(table.anchorX.length)
	];
	table.anchorX.forEach((x, anchor) => {
		[anchorLng[anchor], anchorLat[anchor]] = fromUnit([x, table.anchorY[anchor]!]);
	});
	// Spread evenly, and the same in every run.
	const spread = (row: number, share: number) => ((row * share) % 1) - 0.5;
	for (let row = 0; row < events; row++) {
		const anchor = table.spotAnchor[table.spot[row]!]!;
		at[row * 2] = anchor === none ? 0 : anchorLng[anchor]! + spread(row, 0.754877666);
		at[row * 2 + 1] = anchor === none ? 0 : anchorLat[anchor]! + spread(row, 0.569840296);
		day[row] = table.start[row]!;
	}
	for (let step = 0; step < mostSteps; step++) {
		at[(events + step) * 2] = -165 + (step % 12) * 6;
		at[(events + step) * 2 + 1] = -25 - Math.floor(step / 12) * 8;
		day[events + step] = stepAt(step).to;
	}
	return { length, at, day };
}
