import { gridShares, hueTokens, toUnit, type MarkGrid } from '$lib/picture';

export interface GridMark {
	readonly at?: readonly [lng: number, lat: number];
	readonly radius?: number;
	readonly count?: number;
	readonly shares?: readonly (readonly [hue: string, share: number])[];
	readonly edge?: 'crisp' | 'soft' | 'area';
	/** Index into `markTable`. */
	readonly kind?: number;
	readonly tollStated?: boolean;
	readonly selected?: boolean;
}

/** A grid of marks, lightest first; only what a test is about has to be said. */
export function aGrid(marks: readonly GridMark[]): MarkGrid {
	const shares = new Uint8Array(marks.length * gridShares * 2);
	marks.forEach((mark, i) => {
		let end = 0;
		(mark.shares ?? [['hue-1', 1]]).forEach(([hue, share], at) => {
			end += share;
			shares.set([hueTokens.indexOf(hue), Math.round(end * 255)], (i * gridShares + at) * 2);
		});
	});
	const places = marks.map(({ at }) => toUnit(at ?? [0, 0]));
	return {
		length: marks.length,
		cells: Float64Array.from(marks, (_, i) => i),
		x: Float64Array.from(places, ([x]) => x),
		y: Float64Array.from(places, ([, y]) => y),
		radii: Float32Array.from(marks, ({ radius }) => radius ?? 12),
		counts: Uint32Array.from(marks, ({ count }) => count ?? 1),
		shares,
		edges: Uint8Array.from(marks, ({ edge }) => ['crisp', 'soft', 'area'].indexOf(edge ?? 'crisp')),
		kinds: Uint8Array.from(marks, ({ count, kind }) => ((count ?? 1) > 1 ? 255 : (kind ?? 1))),
		tollStated: Uint8Array.from(marks, ({ tollStated }) => Number(tollStated ?? true)),
		selected: marks.findIndex(({ selected }) => selected)
	};
}
