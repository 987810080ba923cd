import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clauses } from '$lib/filter';
import { FilterSteps } from '../../../src/lib/session/filter-steps.svelte';

const clausesOf = (n: number): Clauses => ({ text: { words: String(n), not: false } });
const [first, second, third] = [1, 2, 3].map(clausesOf) as [Clauses, Clauses, Clauses];

test('a step back gives the filter before, and a step forth the one that was left', () => {
	const steps = new FilterSteps();
	expect([steps.canUndo, steps.canRedo]).toEqual([false, false]);
	steps.leave(first);
	steps.leave(second);
	expect(steps.undo(third)).toBe(second);
	expect([steps.canUndo, steps.canRedo]).toEqual([true, true]);
	expect(steps.undo(second)).toBe(first);
	expect([steps.canUndo, steps.canRedo]).toEqual([false, true]);
	expect(steps.redo(first)).toBe(second);
	expect(steps.redo(second)).toBe(third);
	expect([steps.canUndo, steps.canRedo]).toEqual([true, false]);
});

test('where there is no step there is none to take, and nothing changes', () => {
	const steps = new FilterSteps();
	expect([steps.undo(first), steps.redo(first)]).toEqual([null, null]);
	expect([steps.canUndo, steps.canRedo]).toEqual([false, false]);
});

test('another filter makes what was undone unreachable', () => {
	const steps = new FilterSteps();
	steps.leave(first);
	steps.undo(second);
	steps.leave(first);
	expect(steps.canRedo).toBe(false);
	expect(steps.redo(third)).toBeNull();
	expect(steps.undo(third)).toBe(first);
});

test('a hundred steps are kept, the latest', () => {
	const steps = new FilterSteps();
	for (let n = 0; n < 120; n++) steps.leave(clausesOf(n));
	let [now, count]: [Clauses, number] = [clausesOf(120), 0];
	for (let before = steps.undo(now); before; before = steps.undo(now)) [now, count] = [before, count + 1];
	expect(count).toBe(100);
	expect(now).toEqual(clausesOf(20));
});

test('any steps are those of a plain list of filters with a place in it', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('ask', 'undo', 'redo')), (moves) => {
			const steps = new FilterSteps();
			let [list, at] = [[clausesOf(0)], 0];
			let now = list[0]!;
			moves.forEach((move, n) => {
				if (move === 'ask') {
					steps.leave(now);
					now = clausesOf(n + 1);
					list = [...list.slice(0, at + 1), now];
					at++;
				} else {
					now = (move === 'undo' ? steps.undo(now) : steps.redo(now)) ?? now;
					at = Math.max(0, Math.min(list.length - 1, at + (move === 'undo' ? -1 : 1)));
				}
				expect(now).toBe(list[at]);
				expect([steps.canUndo, steps.canRedo]).toEqual([at > 0, at < list.length - 1]);
			});
		}),
		{ seed: 54 }
	);
});
