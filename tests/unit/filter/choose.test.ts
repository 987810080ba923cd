import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excludeKeys, invert, isOnly, onlyKeys, shareOf, toggleKeys, type KeyClause } from '$lib/filter';

const all = ['is', 'is-k', 'taliban', 'none'];
const clauseOf = (only: readonly string[] | null, not: readonly string[] = []): KeyClause => ({
	only: only && new Set(only),
	not: new Set(not)
});

/** A clause as controls make them: no key both asked for and refused, and null for one that refuses nothing. */
const anyClause = fc
	.tuple(fc.option(fc.subarray(all)), fc.subarray(all))
	.map(([only, not]) =>
		only === null && not.length === 0 ? null : clauseOf(only && only.filter((key) => !not.includes(key)), not)
	);
const someKeys = fc.subarray(all, { minLength: 1 });
/** Whether an event of just this key passes. */
const passes = (clause: KeyClause | null, key: string) => shareOf(clause, [key]) === 'all';

describe('turning keys on and off', () => {
	test('from everything, off leaves the others', () => {
		expect(toggleKeys(null, all, ['taliban'])).toEqual(clauseOf(['is', 'is-k', 'none']));
	});

	test('all turned off is none, which is not "everything"', () => {
		expect(toggleKeys(null, all, all)).toEqual(clauseOf([]));
	});

	test('a family turns on when part of it is on, off when the whole of it is', () => {
		expect(toggleKeys(clauseOf(['is']), all, ['is', 'is-k'])).toEqual(clauseOf(['is', 'is-k']));
		expect(toggleKeys(clauseOf(['is', 'is-k']), all, ['is', 'is-k'])).toEqual(clauseOf([]));
	});

	test('everything turned on is no clause', () => {
		expect(toggleKeys(clauseOf(['is', 'is-k', 'none']), all, ['taliban'])).toBeNull();
		expect(toggleKeys(clauseOf([]), all, all)).toBeNull();
	});

	test('a refused key that is turned on is no longer refused', () => {
		expect(toggleKeys(clauseOf(null, ['is-k']), all, ['is-k'])).toBeNull();
		expect(toggleKeys(clauseOf(null, ['is-k', 'taliban']), all, ['is', 'is-k'])).toEqual(
			clauseOf(null, ['taliban'])
		);
	});

	test('other keys are left alone, and the turned ones end all on or all off', () => {
		fc.assert(
			fc.property(anyClause, someKeys, (before, turned) => {
				const after = toggleKeys(before, all, turned);
				for (const key of all)
					if (!turned.includes(key)) expect(passes(after, key)).toBe(passes(before, key));
				const wasOn = shareOf(before, turned) === 'all';
				expect(turned.map((key) => passes(after, key))).toEqual(turned.map(() => !wasOn));
			})
		);
	});
});

describe('refusing keys', () => {
	test('refuses them, and a second time no longer', () => {
		const once = excludeKeys(null, all, ['is', 'is-k']);
		expect(once).toEqual(clauseOf(null, ['is', 'is-k']));
		expect(excludeKeys(once, all, ['is', 'is-k'])).toBeNull();
	});

	test('a refused key is not asked for as well', () => {
		expect(excludeKeys(clauseOf(['is', 'is-k']), all, ['is-k'])).toEqual(clauseOf(['is'], ['is-k']));
	});

	test('refusing the only one asked for asks for the rest', () => {
		expect(excludeKeys(clauseOf(['taliban']), all, ['taliban'])).toEqual(clauseOf(null, ['taliban']));
	});

	test('a key that was not asked for can be refused beside one that is', () => {
		const both = excludeKeys(clauseOf(['is']), all, ['taliban']);
		expect(both).toEqual(clauseOf(['is'], ['taliban']));
		expect(excludeKeys(both, all, ['taliban'])).toEqual(clauseOf(['is']));
	});

	test('refused keys never pass, and asked and refused never share a key', () => {
		fc.assert(
			fc.property(anyClause, someKeys, (before, refused) => {
				const after = excludeKeys(before, all, refused);
				const wasRefused = shareOf(before, refused) === 'not';
				expect(shareOf(after, refused) === 'not').toBe(!wasRefused);
				for (const key of after?.only ?? []) expect(after!.not.has(key)).toBe(false);
			})
		);
	});
});

test('"only" asks for these and nothing else, and a second time for everything', () => {
	const once = onlyKeys(clauseOf(['taliban'], ['none']), ['is', 'is-k']);
	expect(once).toEqual(clauseOf(['is', 'is-k']));
	expect(isOnly(once, ['is', 'is-k'])).toBe(true);
	expect(isOnly(once, ['is'])).toBe(false);
	expect(onlyKeys(once, ['is-k', 'is'])).toBeNull();
});

test('inverting lets pass what did not, and twice is as before', () => {
	expect(invert(null)).toBeNull();
	expect(invert(clauseOf(['is'], ['taliban']))).toEqual(clauseOf(['taliban'], ['is']));
	const asked = fc.subarray(all, { minLength: 1, maxLength: all.length - 1 });
	fc.assert(
		fc.property(asked, (only) => {
			const inverted = invert(clauseOf(only));
			for (const key of all) expect(passes(inverted, key)).toBe(!only.includes(key));
			expect(invert(inverted)).toEqual(clauseOf(only));
		})
	);
});

test('no function changes the clause it is given', () => {
	const clause = clauseOf(['is', 'none'], ['taliban']);
	toggleKeys(clause, all, ['is', 'taliban']);
	excludeKeys(clause, all, ['is']);
	excludeKeys(clause, all, ['taliban']);
	expect(clause).toEqual(clauseOf(['is', 'none'], ['taliban']));
});

test('how much of some keys passes', () => {
	expect(shareOf(null, all)).toBe('all');
	expect(shareOf(clauseOf(all), all)).toBe('all');
	expect(shareOf(clauseOf(['is', 'other']), all)).toBe('some');
	expect(shareOf(clauseOf(null, ['is']), all)).toBe('some');
	expect(shareOf(clauseOf(['other']), all)).toBe('none');
	expect(shareOf(clauseOf([]), all)).toBe('none');
	expect(shareOf(clauseOf(null, all), all)).toBe('not');
});
