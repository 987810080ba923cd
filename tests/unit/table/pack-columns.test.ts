import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableFrom } from '$lib/table';
import { packColumns, unpackColumns, type Column } from '../../../src/lib/table/pack-columns';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';

const anyColumn: fc.Arbitrary<Column> = fc.oneof(
	fc.uint8Array({ maxLength: 20 }),
	fc.uint32Array({ maxLength: 20 }),
	fc.int32Array({ maxLength: 20 }),
	fc.float64Array({ maxLength: 20 })
);

test('any columns come back as they went in, with what is said of them', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.string(), anyColumn, { noNullPrototype: true }),
			fc.jsonValue(),
			(columns, meta) => {
				// JSON keeps no -0.
				const said = JSON.parse(JSON.stringify(meta)) as unknown;
				const read = unpackColumns(packColumns(meta, columns));
				expect(read.meta).toEqual(said);
				expect(Object.keys(read.columns)).toEqual(Object.keys(columns));
				for (const [name, column] of Object.entries(columns)) {
					expect(read.columns[name]!.constructor).toBe(column.constructor);
					expect(read.columns[name]).toEqual(column);
				}
			}
		),
		{ seed: 23 }
	);
});

test('a column that is a part of another buffer is packed alone', () => {
	const part = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
	const { columns } = unpackColumns(packColumns(null, { part }));
	expect(columns.part).toEqual(Uint32Array.of(2, 3));
});

describe('a buffer that is refused', () => {
	const columns = { day: Int32Array.of(1, 2, 3), kind: Uint8Array.of(4, 5, 6) };
	const whole = packColumns({ said: 'of them' }, columns);
	const sentenceOf = (buffer: ArrayBuffer) => {
		try {
			unpackColumns(buffer);
			return 'nothing';
		} catch (error) {
			return (error as Error).message;
		}
	};

	test('does not begin as a table', () => {
		const foreign = 'This is not a table of events: it does not begin as one.';
		expect(sentenceOf(new TextEncoder().encode('id,date,title\n1,2004').buffer)).toBe(foreign);
		expect(sentenceOf(new ArrayBuffer(0))).toBe(foreign);
		expect(sentenceOf(whole.slice(0, 7))).toBe(foreign);
	});

	test('is of another version', () => {
		const newer = whole.slice(0);
		new Uint8Array(newer)[3]! += 6;
		expect(sentenceOf(newer)).toBe('The table is of version 7; version 1 can be read.');
	});

	test('is cut off in its header or in a column', () => {
		const headerLength = new DataView(whole).getUint32(4);
		expect(sentenceOf(whole.slice(0, 8))).toBe(
			`The table is cut off: its header should have ${headerLength} bytes.`
		);
		expect(sentenceOf(whole.slice(0, -8))).toBe(
			'The table is cut off: its column kind should have 3 values.'
		);
		expect(sentenceOf(whole.slice(0, -16))).toBe(
			'The table is cut off: its column day should have 3 values.'
		);
	});

	test('is damaged in its header', () => {
		const damaged = whole.slice(0);
		new Uint8Array(damaged)[8] = 0;
		expect(sentenceOf(damaged)).toBe('The table is damaged: what it says of its columns cannot be read.');
	});

	test('is one cut off anywhere before its last value', () => {
		const { events, ...about } = aDossier()
			.place('kabul')
			.event('one', { place: 'kabul', by: 'is-k' })
			.build();
		const { buffer } = aStore({ ...about, events }).table;
		const lastByte = buffer.byteLength - 8;
		expect(() => tableFrom(buffer.slice(0))).not.toThrow();
		for (let length = 0; length <= lastByte; length++)
			expect(sentenceOf(buffer.slice(0, length))).toMatch(/^(The table is cut off|This is not a table)/);
	});
});

test('a table is its buffer: it goes to another thread by transfer and is read there', () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const { table } = aStore(dossier);
			const { buffer: _, ...before } = structuredClone(table);
			const moved = structuredClone(table.buffer, { transfer: [table.buffer] });
			expect(table.buffer.byteLength).toBe(0);
			const { buffer, ...after } = tableFrom(moved);
			expect(buffer).toBe(moved);
			expect(after).toEqual(before);
		}),
		{ seed: 24, numRuns: 50 }
	);
});
