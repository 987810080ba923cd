/** One byte per row of the table: 1 where the row passes. */
export type RowMask = Uint8Array;

export function rowsOf(mask: RowMask): number[] {
	const rows: number[] = [];
	for (let row = 0; row < mask.length; row++) if (mask[row]) rows.push(row);
	return rows;
}
