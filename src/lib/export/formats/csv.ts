import { columns, type Cell, type EventCells } from '../event-cells';
import type { Format } from './format';

/** What a spreadsheet would take for a formula, and run. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const quoted = /[",\r\n]/;
/** Most cells are neither. */
const special = new RegExp(`${formula.source}|${quoted.source}`);

/** A cell by RFC 4180; a text that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	if (!special.test(cell)) return cell;
	const text = formula.test(cell) ? `'${cell}` : cell;
	return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row an event, comma-separated, in UTF-8 with a mark that spreadsheets tell it by. */
export const csv: Format = {
	inArchive: 'events.csv',
	begin: (_, put) => {
		put(`\ufeff${columns.join(',')}\r\n`);
		return { write: (rows) => put(rows.map(rowOf).join('')), end: () => {} };
	}
};

const rowOf = ({ cells }: EventCells) => `${columns.map((name) => csvCell(cells[name])).join(',')}\r\n`;
