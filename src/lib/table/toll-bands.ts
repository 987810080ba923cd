/** Lower edges of the bands a toll is filtered by, people; each reaches to one below the next, the last is open. */
export const tollBands = [0, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] as const;

/** The key of an event of which no toll is stated; the others are the bands' lower edges. */
export const unstatedKey = 'unstated';
export const tollKeys: readonly string[] = [...tollBands.map(String), unstatedKey];

/** Index into `tollKeys` of a toll's best figure, or of one that is not stated (null). */
export function tollBandOf(best: number | null): number {
	if (best === null) return tollBands.length;
	let band = tollBands.length - 1;
	while (band > 0 && best < tollBands[band]!) band--;
	return band;
}
