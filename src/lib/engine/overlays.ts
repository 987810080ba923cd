import type { CrossFilter } from '$lib/filter';
import { fromUnit, type GridCells, type LngLat } from '$lib/picture';
import { hullOf } from '$lib/regions';
import { none, type EventTable } from '$lib/table';
import type { Answer, Hull } from './question';

/** Where the passing events stand, gathered by the cells of the view: what the density layer is made of. */
export function densityOf(
	table: EventTable,
	{ spots: { count } }: CrossFilter,
	cells: GridCells,
	draws: Uint8Array
): Answer['density'] {
	const events = new Float64Array(cells.keys.length);
	table.spotAnchor.forEach((anchor, spot) => {
		const cell = anchor === none ? -1 : cells.cellOf[anchor]!;
		if (cell >= 0 && draws[table.spotLead[spot]!]) events[cell]! += count[spot]!;
	});
	return [...events].flatMap((here, cell) =>
		here > 0 ? [{ at: fromUnit([cells.x[cell]!, cells.y[cell]!]), events: here }] : []
	);
}

/** The outline around where each colour's passing events stand. Ways of movements stand nowhere. */
export function hullsOf(
	table: EventTable,
	{ spots: { count } }: CrossFilter,
	draws: Uint8Array,
	hueOf: (group: number) => string,
	nameOf: (group: number) => string
): Hull[] {
	const standing = new Map<string, { group: number; anchors: Set<number> }>();
	table.spotAnchor.forEach((anchor, spot) => {
		const lead = table.spotLead[spot]!;
		const isNamed = lead < table.meta.groups.length - 1;
		if (count[spot] === 0 || anchor === none || table.anchorFrom[anchor] !== none) return;
		if (!isNamed || !draws[lead]) return;
		const hue = hueOf(lead);
		const same = standing.get(hue) ?? { group: lead, anchors: new Set() };
		same.anchors.add(anchor);
		standing.set(hue, same);
	});
	return [...standing].flatMap(([hue, { group, anchors }]): Hull[] => {
		const positions = [...anchors].map((anchor): LngLat => {
			return fromUnit([table.anchorX[anchor]!, table.anchorY[anchor]!]);
		});
		const geometry = hullOf(positions);
		return geometry ? [{ hue, name: nameOf(group), geometry }] : [];
	});
}
