import type { Stretch } from './find-passage';

const keyOf = (name: string) => name.replaceAll('’', "'").replace(/\s/gu, ' ');
const patternOf = (key: string) =>
	key
		.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
		.replaceAll("'", "['’]")
		.replaceAll(' ', '\\s');

/**
 * Finds names in a text, as whole words and as they are written, the longest first; a name that several have is the
 * first one’s.
 */
export function nameFinder<T>(
	names: readonly (readonly [string, T])[]
): (text: string) => (Stretch & { of: T })[] {
	const owners = new Map<string, T>();
	for (const [name, of] of names) {
		const key = keyOf(name);
		if (!owners.has(key)) owners.set(key, of);
	}
	const longest = [...owners.keys()].sort((a, b) => b.length - a.length).map(patternOf);
	if (longest.length === 0) return () => [];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
	return (text) =>
		[...text.matchAll(pattern)].map((found) => ({
			start: found.index,
			end: found.index + found[0].length,
			of: owners.get(keyOf(found[0]))!
		}));
}
