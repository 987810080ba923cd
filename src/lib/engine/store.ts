import type { EventRecord } from '$lib/dossier';
import type { TextKind } from '$lib/filter';
import type { EventTable, Records, Register } from '$lib/table';
import type { Opened } from './question';

/** A table and what its rows stand for. */
export interface Store {
	readonly opened: Opened;
	readonly register: Register;
	readonly table: EventTable;
	/** The records themselves where they are few; null where they are only made when one is opened. */
	readonly records: Records | null;
	/** What is searched: titles with summaries by title, places and groups with their aliases. */
	readonly texts: () => { readonly [K in TextKind]: readonly string[] };
	readonly titleOf: (row: number) => string;
	readonly idOf: (row: number) => string;
	/** The row of an id, or -1. */
	readonly rowOf: (id: string) => number;
	readonly recordOf: (row: number) => EventRecord;
}
