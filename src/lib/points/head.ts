import { splitRows } from './split-rows';

/** Characters that stand between cells, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the beginning of a file tells. */
export interface Head {
	readonly delimiter: Delimiter;
	/** Names of the columns, in order. */
	readonly columns: readonly string[];
	/** The first row below them. */
	readonly example: readonly string[];
}

/** The head of a file from its first bytes; `delimiter` null to take the one that its first line has most of. */
export function headOf(bytes: Uint8Array, delimiter: Delimiter | null): Head {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		throw new Error('The file is in UTF-16. Save it as UTF-8 and choose it again.');
	if (bytes.subarray(0, 4096).includes(0))
		throw new Error('The file is not text. A spreadsheet must be saved as CSV first.');
	const text = new TextDecoder('windows-1252').decode(bytes);
	const firstLine = withoutQuoted(text).split(/[\r\n]/, 1)[0]!;
	const counted = delimiters.map((one) => ({ one, count: firstLine.split(one).length }));
	const chosen = delimiter ?? counted.reduce((a, b) => (b.count > a.count ? b : a)).one;
	const rows: string[][] = [];
	splitRows(text, chosen, bytes.length < headBytes, (cells) => rows.length < 2 && rows.push(cells) < 2);
	const [columns = [], example = []] = rows.map((cells) => cells.map(inUtf8));
	return { delimiter: chosen, columns: columns.map((name) => name.replace(/^\uFEFF/, '').trim()), example };
}

/** Enough for any first two rows. */
export const headBytes = 262_144;

/** Cells are cut as single bytes; what they say is UTF-8. */
export function inUtf8(cell: string): string {
	if (/^[\x20-\x7e]*$/.test(cell)) return cell;
	return new TextDecoder().decode(asBytes(cell));
}

const single = new Map(
	Array.from(
		new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
		(c, i) => [c, i]
	)
);
const asBytes = (text: string) => Uint8Array.from(text, (c) => single.get(c)!);

const withoutQuoted = (text: string) => text.replace(/"[^"]*"/g, '');
