/** The row a key leads to from row `at`, `page` being the rows in view; null for a key that leads nowhere. */
export function stepRow(key: string, at: number, rows: number, page: number): number | null {
	const step = Math.max(1, page - 1);
	const to = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		PageDown: at + step,
		PageUp: at - step,
		Home: 0,
		End: rows - 1
	}[key];
	return to === undefined ? null : Math.max(0, Math.min(to, rows - 1));
}
