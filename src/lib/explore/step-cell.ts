/** A cell of a table; row -1 is the row of headings. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

interface Press {
	readonly key: string;
	readonly ctrlKey: boolean;
}

interface Bounds {
	readonly rows: number;
	readonly columns: number;
	readonly isRightToLeft: boolean;
	/** The row a key leads to from another; null for a key that leads to no row. */
	readonly rowAfter: (key: string, row: number) => number | null;
}

/** The cell a key leads to; null for a key that leads nowhere. */
export function stepCell({ key, ctrlKey }: Press, at: Cell, bounds: Bounds): Cell | null {
	const last = bounds.columns - 1;
	const along = (column: number) => ({ row: at.row, column: Math.max(0, Math.min(column, last)) });
	if (key === 'Home') return ctrlKey ? { row: 0, column: 0 } : along(0);
	if (key === 'End') return ctrlKey ? { row: bounds.rows - 1, column: last } : along(last);
	if (ctrlKey) return null;
	if (key === 'ArrowRight' || key === 'ArrowLeft')
		return along(at.column + ((key === 'ArrowRight') === bounds.isRightToLeft ? -1 : 1));
	if (key === 'ArrowUp' && at.row <= 0) return { row: -1, column: at.column };
	const row = bounds.rowAfter(key, at.row);
	return row === null ? null : { row, column: at.column };
}
