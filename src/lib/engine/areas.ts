import type { Asked, Clauses, CrossFilter, KeyClause } from '$lib/filter';
import { partByTheatre, placesOfKeys, unplacedKey, type Partition } from '$lib/regions';
import { none } from '$lib/table';
import type { Store } from './store';

/** What a clause by area lets pass: one byte a row, the same array until another is asked for. */
interface Passing {
	readonly clause: KeyClause;
	readonly text: Uint8Array | null;
	readonly rows: Uint8Array;
}

/** The regions that part places, and the clause that asks for some of them. */
export class Areas {
	readonly #store: Store;
	readonly #another: () => CrossFilter;
	#theatres: Partition | null = null;
	#beside: CrossFilter | null = null;
	#passing: Passing | null = null;

	/** @param another makes a second cross-filter of the same table */
	constructor(store: Store, another: () => CrossFilter) {
		this.#store = store;
		this.#another = another;
	}

	/** The theatres of the dossier, held against its places once. */
	get theatres(): Partition {
		const { opened } = this.#store;
		return (this.#theatres ??= partByTheatre(opened.dossier.theatres, opened.dossier.places, opened.regions));
	}

	/** The cross-filter to tally areas from: under every clause but the one by area. */
	without(asked: Asked, cross: CrossFilter): CrossFilter {
		if (!asked.clauses.area) {
			this.#beside = null;
			return cross;
		}
		const clauses: Clauses = { ...asked.clauses, area: undefined };
		this.#beside ??= this.#another();
		this.#beside.ask({ ...asked, clauses });
		return this.#beside;
	}

	/** Rows that pass by text and by area; null where neither is asked. */
	rows(clause: KeyClause | undefined, text: Uint8Array | null): Uint8Array | null {
		if (!clause) return text;
		const known = this.#passing;
		if (known?.clause === clause && known.text === text) return known.rows;
		const rows = this.#rowsOf(clause, text);
		this.#passing = { clause, text, rows };
		return rows;
	}

	#rowsOf({ only, not }: KeyClause, text: Uint8Array | null): Uint8Array {
		const { spot, spotAnchor, anchorPlace, rows } = this.#store.table;
		const asked = only && placesOfKeys(this.theatres, only);
		const refused = placesOfKeys(this.theatres, not);
		const unplaced = unplacedKey('theatre');
		const isUnplacedIn = Number((only === null || only.has(unplaced)) && !not.has(unplaced));
		const spotPasses = Uint8Array.from(spotAnchor, (anchor) => {
			if (anchor === none) return isUnplacedIn;
			const place = anchorPlace[anchor]!;
			return Number((asked === null || asked[place] === 1) && refused[place] === 0);
		});
		const passing = new Uint8Array(rows);
		for (let row = 0; row < rows; row++) passing[row] = spotPasses[spot[row]!]! & (text ? text[row]! : 1);
		return passing;
	}
}
