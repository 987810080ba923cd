const digits = 32;

function mixed(value: number): number {
	let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d);
	hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function wordNumber(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/**
 * 32 hexadecimal digits by which two texts with many words in common are found: of each of 32 orders of all words,
 * the last four bits of the text's first (b-bit minwise hashing, Li and König 2010). A digit stands for any of
 * thousands of words, and their order is not in it, so no text can be read back.
 */
export function sketch(text: string): string {
	const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const least = new Uint32Array(digits).fill(0xffffffff);
	for (const word of words) {
		const number = wordNumber(word);
		for (let i = 0; i < digits; i++) {
			const rank = mixed(number ^ Math.imul(i + 1, 0x9e3779b9));
			if (rank < least[i]!) least[i] = rank;
		}
	}
	return Array.from(least, (rank) => (rank & 15).toString(16)).join('');
}

/** About which share of all their words two texts have in common, 0 to 1; give or take a tenth. */
export function likeness(one: string, other: string): number {
	let same = 0;
	for (let i = 0; i < digits; i++) if (one.charCodeAt(i) === other.charCodeAt(i)) same++;
	return Math.max(0, (same / digits - 1 / 16) / (1 - 1 / 16));
}
