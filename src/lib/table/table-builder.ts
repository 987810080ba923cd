import type { Day } from '$lib/base';
import {
	confidences,
	datePrecisions,
	statuses,
	type ConfidenceLevel,
	type DatePrecision,
	type PlaceId
} from '$lib/dossier';
import { packTable, tollStates, type EventTable } from './event-table';
import { Interned } from './interned';
import { renumber, type Renumbered } from './renumber';
import { rowOrder } from './row-order';
import { tollBandOf } from './toll-bands';

/** A toll as a source gives it; null for what it does not give. */
export interface TollRange {
	readonly low: number | null;
	readonly best: number | null;
	readonly high: number | null;
}

/** One event, its words already turned into the numbers that the builder gave for them. */
export interface RowIn {
	readonly start: Day | null;
	readonly end: Day | null;
	readonly datePrecision: DatePrecision;
	/** From `set`. */
	readonly set: number;
	/** Index into the kinds. */
	readonly kind: number;
	readonly status: (typeof statuses)[number];
	readonly confidence: ConfidenceLevel;
	/** From `region`. */
	readonly region: number;
	/** From `anchor`, or `none`. */
	readonly anchor: number;
	/** Index of the leading group. */
	readonly lead: number;
	readonly toll: TollRange | null;
	readonly title: number;
}

interface Names {
	readonly kinds: readonly string[];
	/** Ids with the index of the parent or -1; `none` is added behind them. */
	readonly groups: readonly { id: string; parent: number }[];
	readonly precisions: readonly string[];
	readonly places: readonly { id: PlaceId; name: string }[];
}

/** Builds a table row by row: no object is kept of a row, so that millions can be added. */
export class TableBuilder {
	readonly #names: Names;
	readonly #start: Int32Array;
	readonly #end: Int32Array;
	readonly #datePrecision: Uint8Array;
	readonly #columns: Record<'trait' | 'spot' | 'toll' | 'title', Uint32Array>;
	readonly #traits = new Interned();
	readonly #spots = new Interned();
	readonly #anchors = new Interned();
	readonly #tolls = new Interned();
	readonly #sets = new Map<string, number>();
	readonly #members: { group: number; acting: boolean }[][] = [];
	readonly #countries = new Map<string, number>();
	readonly #subregions = new Map<string, number>();
	readonly #regions = new Interned();
	#rows = 0;

	constructor(names: Names, capacity: number) {
		this.#names = names;
		this.#start = new Int32Array(capacity);
		this.#end = new Int32Array(capacity);
		this.#datePrecision = new Uint8Array(capacity);
		const column = () => new Uint32Array(capacity);
		this.#columns = { trait: column(), spot: column(), toll: column(), title: column() };
	}

	/** The index that stands for no group. */
	get noGroup(): number {
		return this.#names.groups.length;
	}

	/** The number of a set of groups; an empty one holds `noGroup`. */
	set(groups: readonly { readonly group: number; readonly acting: boolean }[]): number {
		const members = groups.length > 0 ? [...groups] : [{ group: this.noGroup, acting: false }];
		const key = members.map(({ group, acting }) => `${group}${acting ? '+' : ''}`).join(' ');
		const known = this.#sets.get(key);
		if (known !== undefined) return known;
		this.#sets.set(key, this.#members.length);
		return this.#members.push(members) - 1;
	}

	/** The number of a place in the groupings: the key of its country and subregion, and how precise it is. */
	region(country: string, subregion: string, precision: string): number {
		const index = (names: Map<string, number>, name: string) => {
			if (!names.has(name)) names.set(name, names.size);
			return names.get(name)!;
		};
		const at = this.#names.precisions.indexOf(precision);
		return this.#regions.of(index(this.#countries, country), index(this.#subregions, subregion), at);
	}

	/** The number of a spot on the map: a place, or with `from` the way from there to it; unit Mercator. */
	anchor(at: readonly [number, number], place: number, from: number, precision: string): number {
		const [x, y] = at;
		return this.#anchors.of(place, from, x, y, this.#names.precisions.indexOf(precision));
	}

	add(row: RowIn): void {
		const n = this.#rows++;
		const isAttack = this.#names.kinds[row.kind] === 'attack';
		const { low = null, best = null, high = null } = row.toll ?? {};
		const figure = best ?? low ?? high;
		const isOpen = high === null && !(low === null && best !== null);
		const state = !isAttack
			? tollStates.notAnAttack
			: figure === null
				? tollStates.notStated
				: isOpen
					? tollStates.openAbove
					: tollStates.stated;
		this.#start[n] = row.start ?? 0;
		this.#end[n] = row.end ?? 0;
		this.#datePrecision[n] = row.start === null ? 0xff : datePrecisions.indexOf(row.datePrecision);
		const { trait, spot, toll, title } = this.#columns;
		trait[n] = this.#traits.of(
			row.set,
			row.kind,
			statuses.indexOf(row.status),
			row.region,
			tollBandOf(figure),
			state,
			row.lead,
			confidences.indexOf(row.confidence)
		);
		spot[n] = this.#spots.of(row.anchor, row.lead, state);
		toll[n] = this.#tolls.of(low ?? -1, best ?? -1, high ?? -1, state);
		title[n] = row.title;
	}

	/** The table, and for each of its rows how many rows were added before it. */
	build(): { table: EventTable; added: Uint32Array } {
		const rows = this.#rows;
		const dated = (n: number) => this.#datePrecision[n] !== 0xff;
		const { order, exact, spans } = rowOrder(rows, this.#start, this.#end, dated);
		const inOrder = <T extends Int32Array | Uint32Array | Uint8Array>(column: T): T => {
			const sorted = new (column.constructor as new (n: number) => T)(rows);
			for (let row = 0; row < rows; row++) sorted[row] = column[order[row]!]!;
			return sorted;
		};
		const { toll, title } = this.#columns;
		const traits = this.#frequentFirst();
		const spots = this.#byAnchor();
		const datePrecision = inOrder(this.#datePrecision).map((p) =>
			p === 0xff ? datePrecisions.indexOf('unknown') : p
		);
		const { groups, places, kinds, precisions } = this.#names;
		const inRegion = (place: number) => traits.at(3).map((region) => this.#regions.at(region, place));
		const table = packTable(
			{
				exact,
				spans,
				kinds,
				statuses,
				confidences,
				datePrecisions,
				groups: [...groups.map(({ id }) => id), 'none'],
				parents: [...groups.map(({ parent }) => parent), -1],
				countries: [...this.#countries.keys()],
				subregions: [...this.#subregions.keys()],
				precisions,
				places: places.map(({ id }) => id),
				placeNames: places.map(({ name }) => name)
			},
			{
				start: inOrder(this.#start),
				spanEnd: inOrder(this.#end).slice(exact, exact + spans),
				datePrecision,
				trait: inOrder(traits.column),
				spot: inOrder(spots.column),
				toll: inOrder(toll),
				title: inOrder(title),
				traitSet: Uint32Array.from(traits.at(0)),
				traitKind: Uint8Array.from(traits.at(1)),
				traitStatus: Uint8Array.from(traits.at(2)),
				traitConfidence: Uint8Array.from(traits.at(7)),
				traitCountry: Uint32Array.from(inRegion(0)),
				traitSubregion: Uint32Array.from(inRegion(1)),
				traitPrecision: Uint8Array.from(inRegion(2)),
				traitToll: Uint8Array.from(traits.at(4)),
				traitState: Uint8Array.from(traits.at(5)),
				traitLead: Uint32Array.from(traits.at(6)),
				spotAnchor: Uint32Array.from(spots.at(0)),
				spotLead: Uint32Array.from(spots.at(1)),
				spotState: Uint8Array.from(spots.at(2)),
				anchorX: this.#anchors.column(2),
				anchorY: this.#anchors.column(3),
				anchorPlace: Uint32Array.from(this.#anchors.column(0)),
				anchorFrom: Uint32Array.from(this.#anchors.column(1)),
				anchorPrecision: Uint8Array.from(this.#anchors.column(4)),
				...this.#tollColumns(),
				...this.#setColumns()
			}
		);
		return { table, added: order };
	}

	/** Rows meet few traits over and over: those stay near. */
	#frequentFirst(): Renumbered {
		const trait = this.#columns.trait.subarray(0, this.#rows);
		const rows = new Uint32Array(this.#traits.size);
		for (let row = 0; row < trait.length; row++) rows[trait[row]!]!++;
		return renumber(trait, this.#traits, (a, b) => rows[b]! - rows[a]!);
	}

	/** What a map sums up by place stands side by side. */
	#byAnchor(): Renumbered {
		const spots = this.#spots;
		return renumber(
			this.#columns.spot.subarray(0, this.#rows),
			spots,
			(a, b) => spots.at(a, 0) - spots.at(b, 0) || spots.at(a, 1) - spots.at(b, 1)
		);
	}

	/** One best figure without a range is taken at its figure in every sum; a floor leaves the sum open above. */
	#tollColumns() {
		const [low, best, high, state] = [0, 1, 2, 3].map((place) => this.#tolls.column(place)) as [
			Float64Array,
			Float64Array,
			Float64Array,
			Float64Array
		];
		const sum = (figure: (low: number, best: number, high: number) => number) =>
			Float64Array.from(low, (value, i) =>
				state[i] === tollStates.notAnAttack ? 0 : Math.max(0, figure(value, best[i]!, high[i]!))
			);
		return {
			low: Int32Array.from(low),
			best: Int32Array.from(best),
			high: Int32Array.from(high),
			sumLow: sum((low, best) => (low >= 0 ? low : best)),
			sumBest: sum((low, best, high) => (best >= 0 ? best : low >= 0 ? low : high)),
			sumHigh: sum((low, best, high) => (high >= 0 ? high : low < 0 ? best : 0)),
			tollState: Uint8Array.from(state)
		};
	}

	#setColumns() {
		const members = this.#members.flat();
		const setStart = new Uint32Array(this.#members.length + 1);
		this.#members.forEach((set, i) => (setStart[i + 1] = setStart[i]! + set.length));
		return {
			setStart,
			setMember: Uint32Array.from(members, ({ group }) => group),
			setActing: Uint8Array.from(members, ({ acting }) => Number(acting))
		};
	}
}
