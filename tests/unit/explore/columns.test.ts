import { describe, expect, test } from 'vitest';
import {
	columnKeys,
	columnTable,
	columnTracks,
	moveColumn,
	nextSort,
	plainColumns,
	sortInWords,
	sortsOffered,
	toggleColumn
} from '../../../src/lib/explore/columns';
import { aLine } from '../../fixtures/the-lines';

const siege = aLine(3, {
	...{ id: 'beslan', title: 'School siege', kind: 'siege', date: '1 September 2004', place: 'Beslan' },
	...{ groups: 'Chechens', status: 'carried-out', confidence: 'corroborated', killed: '334' }
});

describe('a column', () => {
	test('says its part of a line in words', () => {
		expect(columnKeys.map((key) => columnTable[key].text(siege))).toEqual([
			...['1 September 2004', 'School siege', 'Siege', 'Beslan', 'Chechens', 'carried out'],
			...['corroborated', '334', 'beslan']
		]);
	});

	test('says that no group is named, and nothing of a toll that cannot be', () => {
		const statement = { ...siege, kind: 'statement', groups: '', killed: '' };
		expect(columnTable.group.text(statement)).toBe('none named');
		expect(columnTable.killed.text(statement)).toBe('');
	});

	test('is shown last and hidden, but never the only one', () => {
		expect(toggleColumn(['date', 'title'], 'id')).toEqual(['date', 'title', 'id']);
		expect(toggleColumn(['date', 'title'], 'date')).toEqual(['title']);
		expect(toggleColumn(['title'], 'title')).toEqual(['title']);
	});

	test('is moved by one, as far as the ends', () => {
		expect(moveColumn(['date', 'title', 'place'], 'title', -1)).toEqual(['title', 'date', 'place']);
		expect(moveColumn(['date', 'title', 'place'], 'title', 1)).toEqual(['date', 'place', 'title']);
		const columns = ['date', 'title'] as const;
		expect(moveColumn(columns, 'date', -1)).toBe(columns);
		expect(moveColumn(columns, 'title', 1)).toBe(columns);
		expect(moveColumn(columns, 'killed', 1)).toBe(columns);
	});

	test('has a least width and a share of the rest', () => {
		expect(columnTracks(['title', 'killed'])).toEqual({
			template: 'minmax(210px, 3fr) minmax(92px, 0.6fr)',
			least: 302
		});
	});

	test('all that are shown at first fit a table of 900 pixels', () => {
		expect(plainColumns).not.toContain('id');
		expect(columnTracks(plainColumns).least).toBeLessThanOrEqual(880);
	});
});

describe('an order', () => {
	test('is turned round by picking its key again', () => {
		const latest = { key: 'date', descending: true } as const;
		expect(nextSort(latest, 'date')).toEqual({ key: 'date', descending: false });
		expect(nextSort(latest, 'title')).toEqual({ key: 'title', descending: false });
		expect(nextSort(latest, 'killed')).toEqual({ key: 'killed', descending: true });
		expect(nextSort({ key: 'title', descending: true }, 'title')).toEqual({
			key: 'title',
			descending: false
		});
	});

	test('is offered in words that tell it from every other', () => {
		const words = sortsOffered({ key: 'date', descending: true }).map(sortInWords);
		expect(words.slice(0, 3)).toEqual(['Latest first', 'Earliest first', 'Most killed first']);
		expect(new Set(words).size).toBe(words.length);
	});

	test('is among those offered though a heading chose it', () => {
		const backwards = { key: 'title', descending: true } as const;
		expect(sortsOffered(backwards).at(-1)).toEqual(backwards);
		expect(sortInWords(backwards)).toBe('Title, Z to A');
	});
});
