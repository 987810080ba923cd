import { mostClasses } from '$lib/picture';

/** Upper ends of classes as a reader types them, "1, 4, 11"; null where they are no ascending whole numbers above 0. */
export function readBreaks(text: string): number[] | null {
	const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
	if (
		parts.length === 0 ||
		parts.length > mostClasses ||
		!parts.every((part) => /^[1-9]\d{0,11}$/.test(part))
	)
		return null;
	const ends = parts.map(Number);
	return ends.every((end, i) => i === 0 || end > ends[i - 1]!) ? ends : null;
}
