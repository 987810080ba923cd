import { ByteWriter, ParquetWriter, type KeyValue, type SchemaElement } from 'hyparquet-writer';
import { columns, type Cell, type Column, type EventCells } from '../event-cells';
import type { Format } from './format';

/** Rows in one group: as many as readers take at a time. */
const groupSize = 100_000;

/** One row an event, in typed columns; what is said of the file is its metadata `about`. */
export const parquet: Format = {
	inArchive: null,
	begin: (_, put) => {
		const bytes = new ByteWriter();
		const metadata: KeyValue[] = [];
		const file = new ParquetWriter({
			...{ writer: bytes, schema, kvMetadata: metadata, createdBy: 'Dateline' }
		});
		const putWritten = () => {
			put(bytes.getBytes().slice());
			bytes.index = 0;
		};
		let held: EventCells[] = [];
		const writeGroup = (rows: readonly EventCells[]) => {
			const columnData = columns.map((name) => ({
				name,
				data: rows.map(({ cells }) => valueOf(name, cells[name]))
			}));
			void file.write({ columnData, rowGroupSize: groupSize });
			putWritten();
		};
		return {
			write: (rows) => {
				held.push(...rows);
				if (held.length < groupSize) return;
				writeGroup(held);
				held = [];
			},
			end: (about) => {
				if (held.length > 0) writeGroup(held);
				metadata.push({ key: 'about', value: about.join('\n') });
				void file.finish();
				putWritten();
			}
		};
	}
};

const isPosition = (name: Column) => name === 'latitude' || name === 'longitude';
const isToll = (name: Column) => /_(?:low|best|high)$/.test(name);

const schema: SchemaElement[] = [
	{ name: 'events', num_children: columns.length },
	...columns.map((name): SchemaElement => {
		const column = { name, repetition_type: 'OPTIONAL' } as const;
		if (isPosition(name)) return { ...column, type: 'DOUBLE' };
		if (isToll(name)) return { ...column, type: 'INT64' };
		return { ...column, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
	})
];

/** What is not stated is null, also as a text. */
function valueOf(name: Column, cell: Cell): string | number | bigint | null {
	if (cell === null || cell === '') return null;
	return isToll(name) ? BigInt(cell) : cell;
}
