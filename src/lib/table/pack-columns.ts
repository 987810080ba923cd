/** The number types a column can have, by the name they have in a packed buffer. */
const arrays = { u8: Uint8Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array } as const;
type ArrayName = keyof typeof arrays;
export type Column = InstanceType<(typeof arrays)[ArrayName]>;

interface Placed {
	readonly name: string;
	readonly type: ArrayName;
	readonly offset: number;
	readonly length: number;
}

interface Header<M> {
	readonly meta: M;
	readonly columns: readonly Placed[];
}

/** "DLT" and the version of this layout. */
const magic = 0x44_4c_54_01;
/** Of the magic and of the header's length, in bytes. */
const preamble = 8;
const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;

/** Lays columns and what is said of them into one buffer that describes itself and can be transferred. */
export function packColumns(meta: unknown, columns: Readonly<Record<string, Column>>): ArrayBuffer {
	let end = 0;
	const placed = Object.entries(columns).map(([name, column]): Placed => {
		const type = (Object.keys(arrays) as ArrayName[]).find((key) => column instanceof arrays[key])!;
		const offset = end;
		end = aligned(end + column.byteLength);
		return { name, type, offset, length: column.length };
	});
	const header = new TextEncoder().encode(JSON.stringify({ meta, columns: placed }));
	const start = aligned(preamble + header.length);
	const buffer = new ArrayBuffer(start + end);
	const view = new DataView(buffer);
	view.setUint32(0, magic);
	view.setUint32(4, header.length);
	new Uint8Array(buffer, preamble).set(header);
	for (const { name, offset } of placed) {
		const column = columns[name]!;
		new Uint8Array(buffer, start + offset, column.byteLength).set(
			new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
		);
	}
	return buffer;
}

/**
 * The columns of a buffer, as views into it, and what is said of them.
 * @throws Error, in a sentence, when the buffer is not one that `packColumns` of this version laid out whole
 */
export function unpackColumns<M>(buffer: ArrayBuffer): { meta: M; columns: Record<string, Column> } {
	const view = new DataView(buffer);
	if (buffer.byteLength < preamble || view.getUint32(0) >>> 8 !== magic >>> 8)
		throw new Error('This is not a table of events: it does not begin as one.');
	const version = view.getUint32(0) & 0xff;
	if (version !== (magic & 0xff))
		throw new Error(`The table is of version ${version}; version ${magic & 0xff} can be read.`);
	const headerLength = view.getUint32(4);
	if (preamble + headerLength > buffer.byteLength)
		throw new Error(`The table is cut off: its header should have ${headerLength} bytes.`);
	const header = headerIn<M>(new Uint8Array(buffer, preamble, headerLength));
	const start = aligned(preamble + headerLength);
	const columns = header.columns.map(({ name, type, offset, length }) => {
		const bytes = length * arrays[type].BYTES_PER_ELEMENT;
		if (start + offset + bytes > buffer.byteLength)
			throw new Error(`The table is cut off: its column ${name} should have ${length} values.`);
		return [name, new arrays[type](buffer, start + offset, length)] as const;
	});
	return { meta: header.meta, columns: Object.fromEntries(columns) };
}

function headerIn<M>(bytes: Uint8Array): Header<M> {
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as Header<M>;
	} catch {
		throw new Error('The table is damaged: what it says of its columns cannot be read.');
	}
}
