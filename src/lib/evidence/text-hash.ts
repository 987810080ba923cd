const seed = 0x9e3779b9;

/**
 * 13 hexadecimal digits (52 bits) that tell one text from another. Made to find equal texts, not to keep a secret:
 * whether a whole file is the one asked for is said by its SHA-256.
 */
export function textHash(text: string): string {
	let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return ((high >>> 0) & 0xfffff).toString(16).padStart(5, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
