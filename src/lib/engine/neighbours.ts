import type { CrossFilter } from '$lib/filter';
import { fromUnit } from '$lib/picture';
import { endOf, none } from '$lib/table';
import type { Neighbours } from './question';
import { latestFew } from './select-rows';
import type { Store } from './store';

const most = 5;
const reach = { km: 50, days: 30 };
const earthKm = 6371;

type NeighbourRows = { readonly [N in keyof Neighbours]: readonly number[] };

/** Passing rows that have the place, the days or the group of one in common. */
export function neighbourRows(store: Store, cross: CrossFilter, row: number): NeighbourRows {
	const { table } = store;
	const { meta, spot, spotAnchor, spotLead, start } = table;
	const anchor = spotAnchor[spot[row]!]!;
	const near = anchorsNear(store, anchor);
	const isDated = (other: number) => other < meta.exact + meta.spans;
	const lead = spotLead[spot[row]!]!;
	const isNamed = lead < meta.groups.length - 1;
	const found = { samePlace: [], near: [], around: [], sameGroup: [] } as {
		[N in keyof Neighbours]: number[];
	};
	for (let other = 0; other < table.rows; other++) {
		if (other === row || !cross.passes(other)) continue;
		const [s, at] = [spot[other]!, spotAnchor[spot[other]!]!];
		if (anchor !== none && at === anchor) found.samePlace.push(other);
		else if (at !== none && near?.[at] === 1) found.near.push(other);
		if (isNamed && spotLead[s] === lead) found.sameGroup.push(other);
		if (!isDated(row) || !isDated(other)) continue;
		const gap = Math.max(start[other]! - endOf(table, row), start[row]! - endOf(table, other));
		if (gap <= reach.days) found.around.push(other);
	}
	return found;
}

/** The same in words, as many as there is room for. */
export function neighboursOf(store: Store, cross: CrossFilter, row: number): Neighbours {
	const found = neighbourRows(store, cross, row);
	const few = (rows: readonly number[]) => latestFew(store, rows, most);
	return {
		samePlace: few(found.samePlace),
		near: few(found.near),
		around: few(found.around),
		sameGroup: few(found.sameGroup)
	};
}

/** One byte an anchor: 1 within reach of it on the globe. Movements are nowhere near anything. */
function anchorsNear({ table }: Store, anchor: number): Uint8Array | null {
	if (anchor === none || table.anchorFrom[anchor] !== none) return null;
	const radians = (at: number) => {
		const [lng, lat] = fromUnit([table.anchorX[at]!, table.anchorY[at]!]);
		return [(lng * Math.PI) / 180, (lat * Math.PI) / 180] as const;
	};
	const [lng, lat] = radians(anchor);
	return Uint8Array.from(table.anchorX, (_, other) => {
		if (other === anchor || table.anchorFrom[other] !== none) return 0;
		const [toLng, toLat] = radians(other);
		const half =
			Math.sin((toLat - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(toLat) * Math.sin((toLng - lng) / 2) ** 2;
		return Number(2 * earthKm * Math.asin(Math.sqrt(half)) <= reach.km);
	});
}
