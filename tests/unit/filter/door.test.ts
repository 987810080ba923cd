import { describe, expect, it } from 'vitest';
import { dayOf } from '$lib/base';
import { daysTerm, doorText, facetTerm, readDoor, term } from '$lib/filter';

describe('a door as text', () => {
	it.each([
		['all', []],
		['by-country.RU', [facetTerm('country', ['RU'])]],
		[
			'area.theatre~levant*kind.attack*killed.stated',
			[term('area', 'theatre~levant'), term('kind', 'attack'), term('killed', 'stated')]
		],
		['days.2004-01-01.2004-12-31', [daysTerm(dayOf('2004-01-01'), dayOf('2004-12-31'))]],
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
		'all*x',
		'constructor.a',
		'by-country.<b>'
	])('"%s" is no door', (text) => expect(readDoor(text)).toBeUndefined());
});
