import type { Asked, Clauses, CrossFilter, KeyClause } from '$lib/filter';
import type { Theatre } from '$lib/dossier';
import {
	clusterKey,
	holdPlaces,
	nearnessOf,
	partByCluster,
	partByProvince,
	partByTheatre,
	placesOfKeys,
	type HeldPlaces,
	type Nearness,
	type Partition
} from '$lib/regions';
import { none } from '$lib/table';
import { standingOf } from './standing';
import type { Store } from './store';
import { tallyHeld, type DrawnTally } from './tally-held';

/** What a clause by area lets pass: one byte a row, the same array while it is the same rows. */
interface Passing {
	readonly text: Uint8Array | null;
	readonly spots: Uint8Array;
	readonly rows: Uint8Array;
}

/**
 * The regions that part places, and the clause that asks for some of them. Clusters are of what passes by every other
 * clause, so that asking for one does not change it.
 */
export class Areas {
	readonly #store: Store;
	readonly #another: () => CrossFilter;
	#provinces: Partition | null = null;
	/** How each theatre asked for holds the places, by all that it is. */
	#held: ReadonlyMap<string, HeldPlaces> = new Map();
	#own: readonly Theatre[] = [];
	#theatres: Partition | null = null;
	#beside: CrossFilter | null = null;
	#passing: Passing | null = null;

	/** @param another makes a second cross-filter of the same table */
	constructor(store: Store, another: () => CrossFilter) {
		this.#store = store;
		this.#another = another;
	}

	/** Takes the reader's own theatres beside the dossier's; one that is as it was is not held against the places anew. */
	take(own: readonly Theatre[]): void {
		if (JSON.stringify(own) === JSON.stringify(this.#own)) return;
		this.#own = own;
		this.#theatres = null;
	}

	/** What an own theatre holds of what passes in a cross-filter, and what only reaches into it. */
	tallyOf({ id }: Theatre, cross: CrossFilter): DrawnTally {
		return tallyHeld(cross, this.holdingsOf(id)!);
	}

	/** How a theatre holds each place, in their order; null where there is none of that id. */
	holdingsOf(id: string): HeldPlaces['holdings'] | null {
		const at = this.theatres.regions.findIndex(({ key }) => key === `theatre~${id}`);
		return [...this.#held.values()][at]?.holdings ?? null;
	}

	/** Brings a cross-filter up to a question, with its clause by area. */
	ask(asked: Asked, cross: CrossFilter): void {
		const { area } = asked.clauses;
		if (!area) {
			this.#beside = this.#passing = null;
			cross.ask(asked);
			return;
		}
		const clauses: Clauses = { ...asked.clauses, area: undefined };
		this.#beside ??= this.#another();
		this.#beside.ask({ ...asked, clauses });
		cross.ask({ ...asked, inText: this.#rowsOf(area, asked.inText) });
	}

	/** The cross-filter to tally areas from: under every clause but the one by area. */
	without(cross: CrossFilter): CrossFilter {
		return this.#beside ?? cross;
	}

	/** The provinces that places were assigned to. */
	get provinces(): Partition {
		const { opened } = this.#store;
		return (this.#provinces ??= partByProvince(opened.dossier.places, opened.regions));
	}

	/** The theatres of the dossier and the reader's own. */
	get theatres(): Partition {
		return (this.#theatres ??= this.#partAnew());
	}

	/** The clusters of what passes in a cross-filter. */
	clusters(nearness: Nearness, cross: CrossFilter): Partition {
		const { table } = this.#store;
		const events = new Float64Array(table.meta.places.length);
		standingOf(table, cross).at.forEach((here, anchor) => (events[table.anchorPlace[anchor]!]! += here));
		return this.clustersOf(nearness, events);
	}

	/** @param events by place */
	clustersOf(nearness: Nearness, events: Float64Array): Partition {
		return partByCluster(this.#store.opened.dossier.places, events, nearness);
	}

	/** A key in words. */
	nameOf(key: string): { name: string; isRest: boolean } {
		const cluster = nearnessOf(key);
		if (cluster) {
			const reach = `${cluster.events} or more events within ${cluster.km} km of each other`;
			const place = this.#store.table.meta.places.findIndex((id) => id === cluster.of);
			if (place >= 0)
				return {
					name: `the cluster at ${this.#store.table.meta.placeNames[place]!} (${reach})`,
					isRest: false
				};
			const rests: Record<string, string> = {
				NOISE: `in no cluster (${reach})`,
				COARSER: 'known only to a province or worse'
			};
			return { name: rests[cluster.of] ?? 'not stated', isRest: true };
		}
		const { regions, restNames, unplaced } = this.#partsOf(key);
		const name = regions.find((region) => region.key === key)?.name;
		const rest =
			key === unplaced ? 'not stated' : restNames.get(key)?.replace(/^./, (first) => first.toLowerCase());
		return { name: name ?? rest ?? key, isRest: name === undefined };
	}

	/** What has a region or a rest of a key that is no cluster's. */
	#partsOf(key: string): Partition {
		return key.startsWith('province~') ? this.provinces : this.theatres;
	}

	#partAnew(): Partition {
		const { dossier, regions } = this.#store.opened;
		const held = [...dossier.theatres, ...this.#own].map((theatre): [string, HeldPlaces] => {
			const key = JSON.stringify(theatre);
			return [key, this.#held.get(key) ?? holdPlaces(theatre, dossier.places, regions)];
		});
		this.#held = new Map(held);
		return partByTheatre([...this.#held.values()], dossier.places);
	}

	#rowsOf(clause: KeyClause, text: Uint8Array | null): Uint8Array {
		const { spot, rows } = this.#store.table;
		const spots = this.#spotsOf(clause);
		const known = this.#passing;
		if (known && known.text === text && known.spots.every((is, i) => is === spots[i])) return known.rows;
		const passing = new Uint8Array(rows);
		for (let row = 0; row < rows; row++) passing[row] = spots[spot[row]!]! & (text ? text[row]! : 1);
		this.#passing = { text, spots, rows: passing };
		return passing;
	}

	/** By spot, 1 where the clause lets it pass. */
	#spotsOf({ only, not }: KeyClause): Uint8Array {
		const { spotAnchor, anchorPlace } = this.#store.table;
		const asked = only && this.placesOf(only, this.#beside!);
		const refused = this.placesOf(not, this.#beside!);
		return Uint8Array.from(spotAnchor, (anchor) => {
			// What has no place stands behind the last of them.
			const place = anchor === none ? refused.length - 1 : anchorPlace[anchor]!;
			return Number((asked === null || asked[place] === 1) && refused[place] === 0);
		});
	}

	/**
	 * By place, and behind them for what has none, 1 where any of the keys holds it.
	 * @param cross what clusters are made of: under every clause but the one by area
	 */
	placesOf(keys: ReadonlySet<string>, cross: CrossFilter): Uint8Array {
		const { places } = this.#store.table.meta;
		const held = new Uint8Array(places.length + 1);
		const hold = (parts: Partition, of: ReadonlySet<string>) => {
			placesOfKeys(parts, of).forEach((is, place) => (held[place]! |= is));
			if (of.has(parts.unplaced)) held[places.length] = 1;
		};
		const clusters = [...keys].flatMap((key) => nearnessOf(key) ?? []);
		const others = [...keys].filter((key) => nearnessOf(key) === null);
		for (const parts of new Set(others.map((key) => this.#partsOf(key)))) hold(parts, keys);
		for (const { km, events, of } of clusters) {
			const parts = this.clusters({ km, events }, cross);
			const [cluster] = parts.held[places.findIndex((id) => id === of)] ?? [];
			const key = cluster === undefined ? clusterKey({ km, events }, of) : parts.regions[cluster]!.key;
			hold(parts, new Set([key]));
		}
		return held;
	}
}
