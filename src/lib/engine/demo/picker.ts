/** Picks an index with the odds of its share, in a few steps however many there are. */
export function picker(shares: readonly number[], random: () => number): () => number {
	let sum = 0;
	const ends = Float64Array.from(shares, (share) => (sum += share));
	return () => {
		const at = random() * sum;
		let [low, high] = [0, ends.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (ends[middle]! <= at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
