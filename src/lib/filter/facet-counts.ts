import { Interned, type EventTable } from '$lib/table';
import { keyDimensions, type KeyDimension } from './clauses';
import { sizeOf, traitColumn } from './failed-traits';

/**
 * Events by key of each dimension, under every clause but the dimension's own, kept up to date row by row. Traits that
 * pass are counted by set, region and rest of their keys, from which the dimensions follow; a trait that fails one
 * clause alone, in the facet of that clause alone.
 */
export class FacetCounts {
	readonly #table: EventTable;
	readonly #region: Keys;
	readonly #rest: Keys;
	readonly #sets: Int32Array;
	/** By dimension the events that its own clause alone refuses; of groups by set. */
	readonly #refused: readonly Int32Array[];
	readonly #columns: readonly (Uint8Array | Uint32Array)[];

	constructor(table: EventTable) {
		this.#table = table;
		this.#region = new Keys(table, ['country', 'subregion']);
		this.#rest = new Keys(table, ['type', 'status', 'precision', 'toll', 'confidence']);
		this.#sets = new Int32Array(table.setStart.length - 1);
		this.#refused = keyDimensions.map((dimension) => new Int32Array(sizeOf(table, dimension)));
		this.#columns = keyDimensions.map((dimension) => traitColumn(table, dimension));
	}

	/** Adds a run of rows, or takes it away. @param failed by trait, as `failedTraits` gives it @param by 1 or -1 */
	moveRun(failed: Uint8Array, inText: Uint8Array, from: number, to: number, by: number): void {
		const { trait, traitSet } = this.#table;
		const [sets, region, rest] = [this.#sets, this.#region.of, this.#rest.of];
		const [byRegion, byRest] = [this.#region.count, this.#rest.count];
		const hasText = inText.length > 0;
		for (let row = from; row < to; row++) {
			if (hasText && inText[row] === 0) continue;
			const t = trait[row]!;
			const bits = failed[t]!;
			if (bits === 0) {
				sets[traitSet[t]!]! += by;
				byRegion[region[t]!]! += by;
				byRest[rest[t]!]! += by;
			} else if ((bits & (bits - 1)) === 0) this.#refuse(t, bits, by);
		}
	}

	/**
	 * Counts the events of some traits under other clauses.
	 * @param was by trait, as `failedTraits` gave it @param events by trait, those that pass by date and text
	 */
	changeTraits(traits: Uint32Array, was: Uint8Array, failed: Uint8Array, events: Int32Array): void {
		for (let i = 0; i < traits.length; i++) {
			const trait = traits[i]!;
			this.#move(trait, was[trait]!, -events[trait]!);
			this.#move(trait, failed[trait]!, events[trait]!);
		}
	}

	clear(): void {
		for (const counts of [this.#sets, this.#region.count, this.#rest.count, ...this.#refused]) counts.fill(0);
	}

	/** By the index of the key in each dimension; of groups by the index of their set. */
	read(): { [D in KeyDimension]: Int32Array } {
		const passing: Partial<Record<KeyDimension, Int32Array>> = {
			...this.#region.read(),
			...this.#rest.read(),
			group: this.#sets
		};
		return Object.fromEntries(
			keyDimensions.map((dimension, bit) => {
				const counts = passing[dimension]!.slice();
				const refused = this.#refused[bit]!;
				for (let key = 0; key < counts.length; key++) counts[key]! += refused[key]!;
				return [dimension, counts];
			})
		) as { [D in KeyDimension]: Int32Array };
	}

	#move(trait: number, bits: number, by: number) {
		if (bits === 0) {
			this.#sets[this.#table.traitSet[trait]!]! += by;
			this.#region.count[this.#region.of[trait]!]! += by;
			this.#rest.count[this.#rest.of[trait]!]! += by;
		} else if ((bits & (bits - 1)) === 0) this.#refuse(trait, bits, by);
	}

	#refuse(trait: number, bits: number, by: number) {
		const dimension = 31 - Math.clz32(bits);
		this.#refused[dimension]![this.#columns[dimension]![trait]!]! += by;
	}
}

/** Events by every combination that the keys of some dimensions occur in together. */
class Keys {
	/** By trait, its combination. */
	readonly of: Uint32Array;
	readonly count: Int32Array;
	/** By dimension, the key that each combination has in it. */
	readonly #keys: readonly { dimension: KeyDimension; of: Float64Array; size: number }[];

	constructor(table: EventTable, dimensions: readonly KeyDimension[]) {
		const known = new Interned();
		const columns = dimensions.map((dimension) => traitColumn(table, dimension));
		this.of = Uint32Array.from(table.traitSet, (_, t) =>
			known.of(...(columns.map((column) => column[t]!) as [number]))
		);
		this.#keys = dimensions.map((dimension, place) => ({
			dimension,
			of: known.column(place),
			size: sizeOf(table, dimension)
		}));
		this.count = new Int32Array(this.#keys[0]!.of.length);
	}

	read(): Partial<Record<KeyDimension, Int32Array>> {
		return Object.fromEntries(
			this.#keys.map(({ dimension, of, size }) => {
				const counts = new Int32Array(size);
				for (let i = 0; i < of.length; i++) counts[of[i]!]! += this.count[i]!;
				return [dimension, counts];
			})
		);
	}
}
