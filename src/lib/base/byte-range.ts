/** First and last byte of a part of a file, both inclusive. */
export interface ByteRange {
	readonly first: number;
	readonly last: number;
}

/**
 * The bytes a `Range` header asks for of a file of `size` bytes; null where it asks in a way that a server may answer
 * with the whole file: several ranges, another unit, or words it does not know.
 * @throws RangeError where none of the bytes are in the file
 */
export function byteRange(header: string, size: number): ByteRange | null {
	const asked = /^bytes=(\d*)-(\d*)$/.exec(header.trim().replace(/\s+/g, ''));
	if (!asked) return null;
	const [, from = '', to = ''] = asked;
	if (from === '' && to === '') return null;
	const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
	if (from !== '' && to !== '' && Number(to) < first) return null;
	if (first >= size || (from === '' && Number(to) === 0))
		throw new RangeError(`"${header}" asks for bytes beyond the ${size} of the file`);
	return { first, last };
}
