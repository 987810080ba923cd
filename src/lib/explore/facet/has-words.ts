import { wordsOf } from '$lib/filter';

/** What `hasWords` looks in: the words of some names, and each name run together, so that "ISK" finds "IS-K". */
export function findable(names: readonly string[]): readonly string[] {
	return names.flatMap((name) => {
		const words = wordsOf(name);
		return [...words, words.join('')];
	});
}

/** Whether every typed word begins one of the words, in any order, without regard to case and accents. */
export function hasWords(words: readonly string[], typed: string): boolean {
	return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}
