/** The first index among the first `size` of rising `values` whose value is not below `least`; `size` where none is. */
export function firstNotBefore(values: Int32Array, size: number, least: number): number {
	let [low, high] = [0, size];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
