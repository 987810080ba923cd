import { describe, expect, it } from 'vitest';
import { dayOf } from '$lib/base';
import { daysTerm, doorText, facetTerm, readDoor, term, windowTerm } from '$lib/filter';

const year = { from: dayOf('2004-01-01'), to: dayOf('2004-12-31') };

describe('a door as text', () => {
	it.each([
		['all', []],
		['by-country.RU', [facetTerm('country', ['RU'])]],
		[
			'area.theatre~levant*kind.attack*killed.stated',
			[term('area', 'theatre~levant'), term('kind', 'attack'), term('killed', 'stated')]
		],
		['days.2004-01-01.2004-12-31', [daysTerm(dayOf('2004-01-01'), dayOf('2004-12-31'))]],
		['window.2004-01-01.2004-12-31', [windowTerm('window', { ...year, sure: false })]],
		['dated*also.2004-01-01.2004-12-31.sure', [term('dated'), windowTerm('also', { ...year, sure: true })]],
		['by-group.is-k*view.in', [facetTerm('group', ['is-k']), term('view', 'in')]]
	])('%s is read as it is written', (text, door) => {
		expect(doorText(door)).toBe(text);
		expect(readDoor(text)).toEqual(door);
	});

	it.each([
		'',
		'by-nothing.a',
		'by-country',
		'view',
		'days.2004-01-01',
		'days.2004-02-30.2004-03-01',
		'window.2004-01-01',
		'window.2004-02-30.2004-03-01.sure',
		'also.2004-01-01.2004-12-31.perhaps',
		'all*x',
		'constructor.a',
		'by-country.<b>'
	])('"%s" is no door', (text) => expect(readDoor(text)).toBeUndefined());
});
