/** The middle of some numbers; of an even count, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
	const inOrder = [...values].sort((a, b) => a - b);
	return inOrder[(inOrder.length - 1) >> 1] ?? NaN;
}

/** A number as a table shows it: three digits that mean something. */
export function digits(value: number): string {
	if (!Number.isFinite(value)) return '-';
	if (value >= 100) return Math.round(value).toLocaleString('en-GB');
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows of cells as a Markdown table, padded so that it also reads in a terminal. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
	const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}
