import { risingPairs } from './rising-pairs';
import { likeness } from './sketch';
import type { CopyParagraph } from './split-copy';

/** Where a paragraph of a document stands in a copy. */
export interface Aligned {
	/** 0-based, among the copy's paragraphs. */
	readonly line: number;
	/** Whether it is word for word the same. */
	readonly isSame: boolean;
}

/** Less in common than this, and a paragraph is another one. */
const leastLikeness = 0.35;
/** Cells of the table by which one gap is aligned; a larger gap is cut around its middle. */
const mostCells = 2_000_000;
/** A line that stands in a copy more often than this says nothing of where it belongs. */
const mostEqual = 40;

/**
 * Finds the paragraphs of a document in a copy: first those that are word for word the same and in order, then
 * between them those that share most words, then what was moved. `prints` are 13 digits of hash and 32 of sketch each.
 */
export function alignCopy(
	prints: readonly string[],
	copy: readonly CopyParagraph[]
): ReadonlyMap<number, Aligned> {
	const linesOf = new Map<string, number[]>();
	copy.forEach(({ hash, plain }, line) => {
		if (plain.text === '') return;
		const lines = linesOf.get(hash);
		if (lines) lines.push(line);
		else linesOf.set(hash, [line]);
	});
	const hashOf = (print: string) => print.slice(0, 13);
	const pairs = prints.flatMap((print, i) => {
		const lines = linesOf.get(hashOf(print)) ?? [];
		if (lines.length > mostEqual) return [];
		return lines.toReversed().map((line): [number, number] => [i, line]);
	});
	const aligned = new Map<number, Aligned>();
	const taken = new Set<number>();
	const take = (i: number, line: number, isSame: boolean) => {
		aligned.set(i, { line, isSame });
		taken.add(line);
	};
	for (const [i, line] of risingPairs(pairs)) take(i, line, true);
	prints.forEach((print, i) => {
		if (aligned.has(i)) return;
		const moved = linesOf.get(hashOf(print))?.find((line) => !taken.has(line));
		if (moved !== undefined) take(i, moved, true);
	});

	const anchors = risingPairs(
		[...aligned].map(([i, { line }]): [number, number] => [i, line]).sort((a, b) => a[0] - b[0])
	);
	let [i, line] = [0, 0];
	for (const [nextI, nextLine] of [...anchors, [prints.length, copy.length] as const]) {
		const open = range(i, nextI).filter((at) => !aligned.has(at));
		const free = range(line, nextLine).filter((at) => !taken.has(at) && copy[at]!.plain.text !== '');
		for (const [a, b] of mostLike(open, free, (a, b) => likeness(prints[a]!.slice(13), copy[b]!.sketch)))
			take(a, b, false);
		[i, line] = [nextI + 1, nextLine + 1];
	}
	return aligned;
}

const range = (from: number, to: number) =>
	Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Pairs of two lists in order, so that what they have in common adds up to the most (Needleman and Wunsch 1970). */
function mostLike(
	ones: readonly number[],
	others: readonly number[],
	like: (one: number, other: number) => number
): [number, number][] {
	if (ones.length === 0 || others.length === 0) return [];
	if (ones.length * others.length > mostCells) {
		const [a, b] = [ones.length >> 1, others.length >> 1];
		return [
			...mostLike(ones.slice(0, a), others.slice(0, b), like),
			...mostLike(ones.slice(a), others.slice(b), like)
		];
	}
	const width = others.length + 1;
	const best = new Float32Array((ones.length + 1) * width);
	const pairOf = new Float32Array(best.length);
	for (let a = ones.length - 1; a >= 0; a--)
		for (let b = others.length - 1; b >= 0; b--) {
			const at = a * width + b;
			const shared = like(ones[a]!, others[b]!);
			pairOf[at] = shared < leastLikeness ? -1 : shared + best[at + width + 1]!;
			best[at] = Math.max(pairOf[at]!, best[at + width]!, best[at + 1]!);
		}
	const pairs: [number, number][] = [];
	for (let [a, b] = [0, 0]; a < ones.length && b < others.length;) {
		const at = a * width + b;
		if (pairOf[at]! > 0 && pairOf[at] === best[at]) pairs.push([ones[a++]!, others[b++]!]);
		else if (best[at + width]! >= best[at + 1]!) a++;
		else b++;
	}
	return pairs;
}
