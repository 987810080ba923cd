import { expect, test } from 'vitest';
import { fewAtFirst, fewAtMost, fewRows } from '../../../../src/lib/explore/facet/few-rows';

const rows = Array.from({ length: 300 }, (_, i) => i);
const none = () => false;

test('a list that is little longer than the first rows is shown whole', () => {
	const short = rows.slice(0, fewAtFirst + 2);
	expect(fewRows(short, false, none)).toEqual({ rows: short, more: 0 });
});

test('of a long one there are the first rows, and more when they are asked for', () => {
	expect(fewRows(rows, false, none)).toEqual({ rows: rows.slice(0, fewAtFirst), more: 300 - fewAtFirst });
	expect(fewRows(rows, true, none)).toEqual({ rows: rows.slice(0, fewAtMost), more: 300 - fewAtMost });
});

test('a chosen row is in sight wherever it stands', () => {
	const few = fewRows(rows, false, (row) => row === 200 || row === 5);
	expect(few.rows).toEqual([...rows.slice(0, fewAtFirst), 200]);
	expect(few.more).toBe(300 - fewAtFirst - 1);
});

test('chosen rows beyond number do not fill the page', () => {
	expect(fewRows(rows, false, () => true).rows).toHaveLength(fewAtMost);
	expect(fewRows(rows, true, () => true).rows).toHaveLength(fewAtMost);
});
