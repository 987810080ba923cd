/** The columns that are added to a file, in order. */
export const addedColumns = [
	'country_id',
	'country',
	'subregion',
	'province_id',
	'province',
	'region_how',
	'region_km',
	'disputed',
	'boundaries',
	'region_note'
] as const;
export type Added = { readonly [Name in (typeof addedColumns)[number]]?: string };

/** The added cells of one row, with the delimiter before each; safe to open in a spreadsheet. */
export function addedCells(added: Added, delimiter: string): string {
	return addedColumns.map((name) => delimiter + cell(added[name] ?? '', delimiter)).join('');
}

/** The names of the columns, as cells; one that the file has already gets a number behind it. */
export function addedNames(columns: readonly string[], delimiter: string): string {
	return addedColumns.map((name) => delimiter + cell(fresh(name, new Set(columns)), delimiter)).join('');
}

function fresh(name: string, taken: ReadonlySet<string>): string {
	for (let n = 1; ; n++) {
		const tried = n === 1 ? name : `${name}_${n}`;
		if (!taken.has(tried)) return tried;
	}
}

function cell(text: string, delimiter: string): string {
	// A spreadsheet would run what begins so as a formula.
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	const isBare = !plain.includes('"') && !plain.includes(delimiter) && !/[\r\n]/.test(plain);
	return isBare ? plain : `"${plain.replaceAll('"', '""')}"`;
}
