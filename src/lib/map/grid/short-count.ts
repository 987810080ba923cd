const units = [
	[1e9, 'B'],
	[1e6, 'M'],
	[1e3, 'k']
] as const;

/** A count in at most four characters, rounded: 999, 1.2k, 12k, 1.2M. */
export function shortCount(count: number): string {
	if (count < 1000) return String(count);
	// What rounds to a thousand of a unit is one of the next.
	const [unit, letter] = units.find(([size]) => count >= size * 0.9995) ?? units[2];
	const tenths = Math.round((count / unit) * 10);
	return `${tenths < 100 && tenths % 10 > 0 ? tenths / 10 : Math.round(count / unit)}${letter}`;
}
