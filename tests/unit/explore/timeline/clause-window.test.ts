import { expect, test } from 'vitest';
import {
	windowOf,
	withEnds,
	withUndated,
	withWindow
} from '../../../../src/lib/explore/timeline/clause-window';

const days = { first: 100, last: 200 };
const plain = { sure: false, not: false, undated: false };

test('an open end stands where the data end, and never on the wrong side of the other', () => {
	expect(windowOf(null, days)).toBeNull();
	expect(windowOf({ ...plain, from: null, to: null }, days)).toBeNull();
	expect(windowOf({ ...plain, from: 120, to: null }, days)).toEqual({ first: 120, last: 200 });
	expect(windowOf({ ...plain, from: null, to: 50 }, days)).toEqual({ first: 50, last: 50 });
	expect(windowOf({ ...plain, from: 250, to: null }, days)).toEqual({ first: 250, last: 250 });
});

test('an end drawn where the data end is open, and a window of everything is none', () => {
	expect(withWindow(null, { first: 120, last: 203 }, days)).toEqual({ ...plain, from: 120, to: null });
	expect(withWindow(null, { first: 99, last: 130 }, days)).toEqual({ ...plain, from: null, to: 130 });
	expect(withWindow({ ...plain, from: 120, to: 130 }, { first: 90, last: 210 }, days)).toBeNull();
});

test('what else a clause says stays', () => {
	const clause = { from: 120, to: 130, sure: true, not: true, undated: true };
	expect(withWindow(clause, { first: 110, last: 150 }, days)).toEqual({ ...clause, from: 110, to: 150 });
	expect(withEnds(clause, 100, 200)).toEqual({ ...clause, from: 100, to: 200 });
});

test('without a window, leaving the undated out is a clause and letting them in is none', () => {
	const dated = withUndated(null, false);
	expect(dated).toEqual({ ...plain, from: null, to: null });
	expect(withUndated(dated, true)).toBeNull();
	expect(withUndated({ ...plain, from: 120, to: null }, true)).toEqual({
		...plain,
		from: 120,
		to: null,
		undated: true
	});
});
