import type { PlacePrecision, Place } from '$lib/dossier';
import type { CrossFilter } from '$lib/filter';
import {
	arcShape,
	drawGrid,
	gridMark,
	type ArcFeature,
	type AreaFeature,
	type DrawnGrid,
	type GridCells,
	type Mark,
	type Picture
} from '$lib/picture';
import { none, type EventTable, type Tally } from '$lib/table';
import type { Line } from './question';
import type { Store } from './store';

/** Marks that get a name and can be reached by key; lines and areas that are drawn. */
const most = { marks: 48, arcs: 200, areas: 200 };

/** The spots that are drawn as more than a mark. */
export interface SpotSorts {
	/** At the way of a movement. */
	readonly ways: Uint32Array;
	/** At a place drawn as an area or a line. */
	readonly areas: Uint32Array;
}

export function spotSorts(store: Store): SpotSorts {
	const { anchorFrom, anchorPlace, spotAnchor } = store.table;
	const placed = Uint32Array.from(spotAnchor.keys()).filter((spot) => spotAnchor[spot] !== none);
	const isWay = (spot: number) => anchorFrom[spotAnchor[spot]!] !== none;
	const isArea = (spot: number) =>
		!isWay(spot) && placeAt(store, anchorPlace[spotAnchor[spot]!]!).geometry.type !== 'Point';
	return { ways: placed.filter(isWay), areas: placed.filter(isArea) };
}

export interface LargeInput {
	readonly store: Store;
	readonly cross: CrossFilter;
	readonly cells: GridCells;
	readonly hueOf: Uint8Array;
	readonly hueNames: readonly string[];
	/** By group, whether each layer draws what it leads. */
	readonly draws: { readonly [L in 'marks' | 'labels' | 'arcs' | 'areas']: Uint8Array };
	readonly sorts: SpotSorts;
	/** By anchor, the passing events. */
	readonly standing: Float64Array;
	/** The anchor of what is picked, or -1. */
	readonly picked: number;
	readonly lineOf: (row: number) => Line;
}

export interface DrawnLarge extends DrawnGrid {
	readonly picture: Picture;
	/** The mark of a cell as one to point at, or null where nothing is drawn in it. */
	readonly markAt: (cell: number) => Mark | null;
}

/** Draws a table of which not every place has room for a mark of its own. */
export function drawLarge(input: LargeInput): DrawnLarge {
	const { store, cross, cells, hueOf, hueNames, draws, picked } = input;
	const { table } = store;
	const drawn = drawGrid({
		table,
		counts: cross.spots,
		cells,
		hueOf,
		hues: hueNames.length,
		draws: draws.marks,
		picked
	});
	const heaviest = heaviestAnchors(input);
	const markOf = (mark: number, tally: Tally): Mark => {
		const cell = drawn.cellOfMark[mark]!;
		const row = drawn.rowOf[mark]!;
		const { names, first, isLabelled } = heaviest(cell);
		return gridMark({
			grid: drawn.grid,
			mark,
			id: cellId(drawn.grid.cells[mark]!),
			hueNames,
			name: names,
			place: table.meta.places[table.anchorPlace[first]!]!,
			coarsest: table.meta.precisions[table.anchorPrecision[first]!] as PlacePrecision,
			tally,
			isLabelled,
			line: row < 0 ? null : input.lineOf(row)
		});
	};
	const inFrame = cellsInFrame(cells);
	const shown: number[] = [];
	for (let mark = drawn.grid.length - 1; mark >= 0 && shown.length < most.marks; mark--)
		if (inFrame[drawn.cellOfMark[mark]!]) shown.unshift(mark);
	const tallies = drawn.talliesOf(shown);
	const marks = shown.map((mark, i) => markOf(mark, tallies[i]!));
	return {
		...drawn,
		picture: { marks, arcs: arcsOf(input), areas: areasOf(input), unplaced: [] },
		markAt: (cell) => {
			const mark = cell < 0 ? -1 : drawn.markOfCell[cell]!;
			return mark < 0 ? null : markOf(mark, drawn.talliesOf([mark])[0]!);
		}
	};
}

/** The id of a cell's mark. */
export const cellId = (key: number) => `cell-${key}`;

/** By cell, the anchor with most passing events, and how the cell is named by it. */
function heaviestAnchors({ store: { table }, cross, cells, draws, standing }: LargeInput) {
	const size = cells.keys.length;
	const first = new Int32Array(size).fill(-1);
	const others = new Int32Array(size);
	for (let anchor = 0; anchor < standing.length; anchor++) {
		const cell = cells.cellOf[anchor]!;
		if (cell < 0 || standing[anchor] === 0) continue;
		others[cell]!++;
		if (first[cell]! < 0 || standing[anchor]! > standing[first[cell]!]!) first[cell] = anchor;
	}
	const isLabelled = labelledCells(table, cross, cells, draws.labels);
	return (cell: number) => {
		const anchor = first[cell]!;
		const name = table.meta.placeNames[table.anchorPlace[anchor]!]!;
		const more = others[cell]! - 1;
		const rest = more === 0 ? '' : ` and ${more} more ${more === 1 ? 'place' : 'places'}`;
		return { first: anchor, names: name + rest, isLabelled: isLabelled(cell) };
	};
}

/** Whether a cell holds a passing event of a group whose labels are drawn. */
function labelledCells(
	{ spotAnchor, spotLead }: EventTable,
	cross: CrossFilter,
	cells: GridCells,
	draws: Uint8Array
) {
	if (!draws.includes(0)) return () => true;
	const labelled = new Uint8Array(cells.keys.length);
	for (let spot = 0; spot < spotAnchor.length; spot++) {
		const anchor = spotAnchor[spot]!;
		if (anchor === none || cross.spots.count[spot] === 0 || draws[spotLead[spot]!] === 0) continue;
		const cell = cells.cellOf[anchor]!;
		if (cell >= 0) labelled[cell] = 1;
	}
	return (cell: number) => labelled[cell] === 1;
}

function cellsInFrame(cells: GridCells): Uint8Array {
	const inFrame = new Uint8Array(cells.keys.length);
	cells.inFrame.forEach((isIn, anchor) => {
		if (isIn && cells.cellOf[anchor]! >= 0) inFrame[cells.cellOf[anchor]!] = 1;
	});
	return inFrame;
}

/** The passing events of the anchors of some spots, with the colour of who leads most of them. */
function ledBy(input: LargeInput, draws: Uint8Array, spots: Uint32Array) {
	const { spotAnchor, spotLead } = input.store.table;
	const sums = new Map<number, { events: number; most: number; lead: number }>();
	spots.forEach((spot) => {
		const anchor = spotAnchor[spot]!;
		const events = input.cross.spots.count[spot]!;
		if (events === 0 || !draws[spotLead[spot]!]) return;
		const sum = sums.get(anchor) ?? { events: 0, most: 0, lead: 0 };
		sum.events += events;
		if (events > sum.most) [sum.most, sum.lead] = [events, spotLead[spot]!];
		sums.set(anchor, sum);
	});
	return [...sums].sort((a, b) => b[1].events - a[1].events);
}

function arcsOf(input: LargeInput): ArcFeature[] {
	const { store, hueOf, hueNames } = input;
	const { anchorFrom, anchorPlace } = store.table;
	const labelOf = (place: number) => placeAt(store, place).properties.label;
	return ledBy(input, input.draws.arcs, input.sorts.ways)
		.slice(0, most.arcs)
		.map(([anchor, { lead }]) => {
			const { ring } = arcShape(labelOf(anchorFrom[anchor]!), labelOf(anchorPlace[anchor]!), 3);
			const mark = input.cells.cellOf[anchor]!;
			return {
				type: 'Feature',
				properties: {
					mark: mark < 0 ? '' : cellId(input.cells.keys[mark]!),
					hue: hueNames[hueOf[lead]!]!,
					selected: anchor === input.picked
				},
				geometry: { type: 'Polygon', coordinates: [ring.map((at) => [...at])] }
			};
		});
}

function areasOf(input: LargeInput): AreaFeature[] {
	const { store, hueOf, hueNames } = input;
	const { anchorPlace } = store.table;
	return ledBy(input, input.draws.areas, input.sorts.areas)
		.slice(0, most.areas)
		.flatMap(([anchor, { lead }]): AreaFeature[] => {
			const { id, geometry, properties } = placeAt(store, anchorPlace[anchor]!);
			if (geometry.type === 'Point') return [];
			return [
				{
					type: 'Feature',
					geometry,
					properties: {
						place: id,
						hue: hueNames[hueOf[lead]!]!,
						hatched: false,
						selected: anchor === input.picked,
						broad: properties.precision === 'region'
					}
				}
			];
		});
}

const placeAt = ({ register, table }: Store, place: number): Place =>
	register.places.get(table.meta.places[place]!)!;
