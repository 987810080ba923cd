import { describe, expect, test } from 'vitest';
import { RowWindows } from '../../../src/lib/ui/row-windows';

/** Windows over a list whose answers wait until they are told to come. */
function over(rows: number, first: readonly string[] = []) {
	const asked: {
		from: number;
		count: number;
		come: (lines?: readonly string[]) => void;
		fail: (e: Error) => void;
	}[] = [];
	let name = 'a';
	let changes = 0;
	const windows = new RowWindows<string>(
		(from, count) =>
			new Promise((resolve, reject) => {
				const lines = Array.from({ length: count }, (_, i) => `${name}${from + i}`);
				asked.push({ from, count, come: (other = lines) => resolve(other), fail: reject });
			}),
		first,
		() => (changes += 1)
	);
	const settle = () => new Promise((resolve) => setTimeout(resolve));
	return {
		windows,
		asked,
		settle,
		changes: () => changes,
		want: (from: number, to: number) => windows.want(name, from, to, rows),
		become: (next: string) => (name = next),
		async come(lines?: readonly string[]) {
			asked.at(-1)!.come(lines);
			await settle();
		}
	};
}

test('what is known at once is there before anything is asked, and gives way to what comes', async () => {
	const list = over(47, ['first0', 'first1']);
	expect([list.windows.at(1), list.windows.at(2)]).toEqual(['first1', undefined]);
	list.want(0, 20);
	expect(list.asked).toMatchObject([{ from: 0, count: 47 }]);
	await list.come();
	expect([list.windows.at(0), list.windows.at(46)]).toEqual(['a0', 'a46']);
	expect(list.changes()).toBe(1);
});

test('whole windows of fifty are asked for, only those that are missing', async () => {
	const list = over(1_000_000);
	list.want(120, 160);
	expect(list.asked).toMatchObject([{ from: 100, count: 100 }]);
	await list.come();
	list.want(125, 170);
	expect(list.asked).toHaveLength(1);
	list.want(180, 220);
	expect(list.asked).toMatchObject([{}, { from: 200, count: 50 }]);
});

test('one question is asked at a time, and the newest window is the next', async () => {
	const list = over(1_000_000);
	list.want(0, 20);
	list.want(500_000, 500_020);
	list.want(999_980, 1_000_000);
	expect(list.asked).toHaveLength(1);
	await list.come();
	expect(list.asked).toMatchObject([{}, { from: 999_950, count: 50 }]);
	await list.come();
	expect(list.windows.at(999_999)).toBe('a999999');
	expect(list.windows.at(500_000)).toBeUndefined();
	expect(list.asked).toHaveLength(2);
});

test('windows far from what is wanted are given up', async () => {
	const list = over(1_000_000);
	for (let from = 0; from < 2_000; from += 50) {
		list.want(from, from + 20);
		await list.come();
	}
	expect(list.windows.at(1_950)).toBe('a1950');
	expect(list.windows.at(0)).toBeUndefined();
});

describe('a new version', () => {
	test('keeps the old rows until all that is wanted has come', async () => {
		const list = over(1_000);
		list.want(0, 60);
		await list.come();
		list.become('b');
		list.want(0, 60);
		expect(list.windows.at(0)).toBe('a0');
		await list.come();
		expect([list.windows.at(0), list.windows.at(59)]).toEqual(['b0', 'b59']);
		expect(list.windows.at(500)).toBeUndefined();
	});

	test('never shows what an older question answers', async () => {
		const list = over(1_000);
		list.want(0, 20);
		list.become('b');
		list.want(0, 20);
		expect(list.asked).toHaveLength(1);
		await list.come();
		expect(list.windows.at(0)).toBeUndefined();
		expect(list.asked).toHaveLength(2);
		await list.come();
		expect(list.windows.at(0)).toBe('b0');
	});

	test('is asked about after the older question was given up', async () => {
		const list = over(1_000);
		list.want(0, 20);
		list.become('b');
		list.want(0, 20);
		list.asked[0]!.fail(new DOMException('out of date', 'AbortError'));
		await list.settle();
		await list.come();
		expect(list.windows.at(0)).toBe('b0');
	});
});

test('an answer without rows is not asked for again until something else is wanted', async () => {
	const list = over(1_000);
	list.want(0, 20);
	await list.come([]);
	expect(list.asked).toHaveLength(1);
	list.want(1, 21);
	expect(list.asked).toHaveLength(2);
	await list.come();
	expect(list.windows.at(0)).toBe('a0');
});

test('where there is no row none is asked for, and none of before is kept', () => {
	const list = over(0, ['first0']);
	list.want(0, 0);
	expect(list.asked).toEqual([]);
	expect(list.windows.at(0)).toBeUndefined();
});

test('a failure is not swallowed, and the next question is asked', async () => {
	const failed: unknown[] = [];
	const hear = (error: unknown) => failed.push(error);
	const others = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear);
	const list = over(1_000);
	list.want(0, 20);
	list.asked[0]!.fail(new Error('the worker has stopped'));
	await list.settle();
	list.want(1, 21);
	await list.come();
	process.off('unhandledRejection', hear);
	others.forEach((listener) => process.on('unhandledRejection', listener));
	expect(failed).toEqual([new Error('the worker has stopped')]);
	expect(list.windows.at(0)).toBe('a0');
});
