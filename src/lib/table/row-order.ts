/**
 * The order of a table's rows: events of one day by that day, then those of a stretch of days by its ends, then
 * those without a date; otherwise as they were added. Days are sorted by counting.
 */
export function rowOrder(
	rows: number,
	start: Int32Array,
	end: Int32Array,
	isDated: (row: number) => boolean
): { order: Uint32Array; exact: number; spans: number } {
	let [first, last, exact] = [Infinity, -Infinity, 0];
	const spans: number[] = [];
	const undated: number[] = [];
	for (let row = 0; row < rows; row++) {
		const [from, to] = [start[row]!, end[row]!];
		if (!isDated(row)) undated.push(row);
		else if (from !== to) spans.push(row);
		else {
			exact++;
			if (from < first) first = from;
			if (from > last) last = from;
		}
	}
	const next = new Uint32Array(exact > 0 ? last - first + 2 : 1);
	const isExact = (row: number) => start[row] === end[row] && isDated(row);
	for (let row = 0; row < rows; row++) if (isExact(row)) next[start[row]! - first + 1]!++;
	for (let day = 1; day < next.length; day++) next[day]! += next[day - 1]!;
	const order = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) if (isExact(row)) order[next[start[row]! - first]!++] = row;
	spans.sort((a, b) => start[a]! - start[b]! || end[a]! - end[b]! || a - b);
	order.set(spans, exact);
	order.set(undated, exact + spans.length);
	return { order, exact, spans: spans.length };
}
