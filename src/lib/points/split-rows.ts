import Papa from 'papaparse';

/**
 * Cuts text into rows of cells. `take` gets each with where the row ends in the text, and whether a quotation mark in it is
 * never closed; false from it ends the work.
 * Gives where the first row that is not whole begins: the last one, unless `isEnd`.
 */
export function splitRows(
	text: string,
	delimiter: string,
	isEnd: boolean,
	take: (cells: string[], end: number, isOpen: boolean) => unknown
): number {
	let whole = 0;
	const newline = text.includes('\n') ? '\n' : '\r';
	const parser = new Papa.Parser({
		delimiter,
		newline,
		step: (row: { data: string[][]; errors: { code: string }[]; meta: { cursor: number } }) => {
			const cells = row.data[0];
			if (!cells) return;
			whole = row.meta.cursor;
			const isOpen = row.errors.some(({ code }) => code === 'MissingQuotes');
			if (take(cells, whole, isOpen) === false) parser.abort();
		}
	} as never) as unknown as {
		parse: (text: string, base: number, ignoresLast: boolean) => unknown;
		abort: () => void;
	};
	parser.parse(text, 0, !isEnd);
	return whole;
}
