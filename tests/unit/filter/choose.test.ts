import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareChosen, toggleKeys } from '$lib/filter';

const all = ['is', 'is-k', 'taliban'];

describe('turning keys on and off', () => {
	test('null is everything, so the first turn is off', () => {
		expect(toggleKeys(null, all, ['taliban'])).toEqual(new Set(['is', 'is-k']));
	});

	test('all turned off is none, which is not null', () => {
		expect(toggleKeys(null, all, all)).toEqual(new Set());
	});

	test('a family turns on when part of it is on, off when the whole of it is', () => {
		expect(toggleKeys(new Set(['is']), all, ['is', 'is-k'])).toEqual(new Set(['is', 'is-k']));
		expect(toggleKeys(new Set(['is', 'is-k']), all, ['is', 'is-k'])).toEqual(new Set());
	});

	test('everything turned on is null again', () => {
		expect(toggleKeys(new Set(['is', 'is-k']), all, ['taliban'])).toBeNull();
		expect(toggleKeys(new Set(), all, all)).toBeNull();
	});

	test('what was chosen stays as it was', () => {
		const chosen = new Set(['is']);
		toggleKeys(chosen, all, ['is', 'taliban']);
		expect([...chosen]).toEqual(['is']);
	});

	test('other keys are left alone, and the turned ones end all on or all off', () => {
		const keys = fc.subarray(all, { minLength: 1 });
		fc.assert(
			fc.property(fc.subarray(all), keys, (before, turned) => {
				const once = toggleKeys(new Set(before), all, turned);
				const isOn = (chosen: ReadonlySet<string> | null, key: string) => chosen === null || chosen.has(key);
				for (const key of all) if (!turned.includes(key)) expect(isOn(once, key)).toBe(before.includes(key));
				const share = shareChosen(new Set(before), turned);
				expect(shareChosen(once, turned)).toBe(share === 'all' ? 'none' : 'all');
			})
		);
	});
});

test('how much of a set is chosen', () => {
	expect(shareChosen(null, all)).toBe('all');
	expect(shareChosen(new Set(all), all)).toBe('all');
	expect(shareChosen(new Set(['is', 'other']), all)).toBe('some');
	expect(shareChosen(new Set(['other']), all)).toBe('none');
	expect(shareChosen(new Set(), all)).toBe('none');
});
