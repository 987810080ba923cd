/** Pixels below which a bar could not be seen. */
const least = 1.5;

/**
 * The bars of a small histogram as one path, a unit wide each and `height` pixels high where they reach `most`.
 */
export function barsPath(bins: Int32Array, most: number, height: number): string {
	let path = '';
	bins.forEach((events, i) => {
		if (events === 0) return;
		const tall = Math.max(least, (events / Math.max(1, most)) * height);
		path += `M${i + 0.1} ${height}v${-Math.round(tall * 100) / 100}h.8V${height}z`;
	});
	return path;
}
