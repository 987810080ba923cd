import { describe as suite, expect, test } from 'vitest';
import type { EventType } from '$lib/dossier';
import { countsInWords, describe } from '$lib/filter';
import { tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

type Killed = NonNullable<Parameters<ReturnType<typeof aDossier>['event']>[1]>['killed'];

/** The tally of attacks with these tolls and of events of these types. */
function tallyOf(tolls: Killed[], others: EventType[] = []) {
	const dossier = aDossier();
	tolls.forEach((killed, i) => dossier.event(`attack-${i}`, { killed }));
	others.forEach((eventType, i) => dossier.event(`other-${i}`, { eventType }));
	return tally(dossier.build().events);
}

const nothingAsked = {
	clauses: {},
	tally: tallyOf([3]),
	groupNames: null,
	regions: [],
	allActing: true
};
const parts = (asked: Partial<Parameters<typeof describe>[0]>) => describe({ ...nothingAsked, ...asked });
const say = (asked: Parameters<typeof parts>[0]) =>
	parts(asked)
		.map(({ text }) => text)
		.join('');
const inCountry = (names: string[], rests: string[] = []) => ({
	dimension: 'country' as const,
	names,
	rests
});
const inSubregion = (names: string[], rests: string[] = []) => ({
	dimension: 'subregion' as const,
	names,
	rests
});
const types = (...chosen: EventType[]) => ({ type: new Set<string>(chosen) });

suite('the subject', () => {
	test('is all events where nothing is asked', () => {
		expect(say({ tally: tallyOf([115, 170], ['warning']) })).toBe(
			'All events: 3 events, 2 of them attacks; 285 killed'
		);
	});

	test('is events where only something else is asked', () => {
		const clauses = { country: new Set(['RU']) };
		expect(say({ clauses, regions: [inCountry(['Russia'])] })).toBe('Events in Russia: 1 attack; 3 killed');
	});

	test('is the types that are chosen, as many as can be said', () => {
		expect(say({ clauses: types('plot', 'warning'), tally: tallyOf([], ['plot', 'warning']) })).toBe(
			'Plots and warnings: 2 events, no attack among them'
		);
		expect(say({ clauses: types('attack', 'plot', 'warning') })).toMatch(/^Attacks, plots and warnings: /);
		expect(say({ clauses: types('attack', 'plot', 'warning', 'campaign') })).toMatch(/^Events of 4 types: /);
		expect(say({ clauses: types(), tally: tallyOf([]) })).toBe('No type of event: no events');
	});
});

suite('groups', () => {
	const clauses = { ...types('attack'), group: new Set(['is-k']) };

	test('"by" where a chosen group acts in every event', () => {
		const tolls = tallyOf([{ low: 170, best: 170 }, 3]);
		expect(say({ clauses, groupNames: ['IS-K'], tally: tolls })).toBe(
			'Attacks by IS-K: 2 events, 173 or more killed'
		);
	});

	test('"involving" where in some it is only spoken of', () => {
		expect(say({ clauses: { group: clauses.group }, groupNames: ['IS-K'], allActing: false })).toBe(
			'Events involving IS-K: 1 attack; 3 killed'
		);
	});

	test('several names: up to three in full, then a count of the others', () => {
		const by = (...groupNames: string[]) => say({ clauses, groupNames }).split(':')[0];
		expect(by('A', 'B')).toBe('Attacks by A and B');
		expect(by('A', 'B', 'C')).toBe('Attacks by A, B and C');
		expect(by('A', 'B', 'C', 'D')).toBe('Attacks by A, B and 2 other groups');
		expect(by()).toBe('Attacks by no group');
	});
});

suite('regions', () => {
	const clauses = { country: new Set(['AF']) };
	const where = (...regions: Parameters<typeof describe>[0]['regions']) =>
		say({ clauses, regions }).split(':')[0];

	test('are said by name, as many as can be', () => {
		expect(where(inCountry(['Russia', 'Iran']))).toBe('Events in Russia and Iran');
		expect(where(inCountry(['A', 'B', 'C', 'D', 'E']))).toBe('Events in A, B and 3 other regions');
		expect(where(inCountry([]))).toBe('Events in no region');
	});

	test('of both groupings hold together', () => {
		expect(where(inCountry(['Russia']), inSubregion(['Eastern Europe']))).toBe(
			'Events in Russia, within Eastern Europe'
		);
	});

	test('what lies in none is said in words and not as a key', () => {
		expect(where(inCountry([], ['none']))).toBe('Events with no place stated');
		expect(where(inCountry(['Russia'], ['coarser']))).toBe(
			'Events in Russia or with a place coarser than a country'
		);
		expect(where(inSubregion([], ['outside']))).toBe('Events with a place outside every subregion');
	});
});

test('groups and regions together, each part telling whose clause it says', () => {
	const clauses = { ...types('attack'), group: new Set(['is-k']), subregion: new Set(['034']) };
	const asked = { clauses, groupNames: ['IS-K'], regions: [inSubregion(['Southern Asia'], ['none'])] };
	expect(say(asked)).toBe('Attacks by IS-K in Southern Asia or with no place stated: 1 event, 3 killed');
	expect(parts(asked).filter(({ dimension }) => dimension)).toEqual([
		{ text: 'Attacks', dimension: 'type' },
		{ text: 'IS-K', dimension: 'group' },
		{ text: 'Southern Asia', dimension: 'subregion' },
		{ text: 'no place stated', dimension: 'subregion' }
	]);
});

test('no events', () => {
	const clauses = { ...types('attack'), group: new Set(['taliban']) };
	expect(say({ clauses, groupNames: ['Taliban'], tally: tallyOf([]) })).toBe('Attacks by Taliban: no events');
});

suite('counts and tolls in words', () => {
	test.each([
		['no events', tallyOf([])],
		['1 event, no attack among them', tallyOf([], ['plot'])],
		['2 events, 1 of them an attack; 3 killed', tallyOf([3], ['plot'])],
		['1 attack; 3 killed', tallyOf([3])],
		['2 attacks; 7 or more killed', tallyOf([4, { low: 3 }])],
		['2 attacks; 7 to 9 killed', tallyOf([4, { low: 3, high: 5 }])],
		['2 attacks; 3 killed, 1 toll not stated', tallyOf([3, undefined])],
		['2 attacks; 2 tolls not stated', tallyOf([undefined, {}])],
		['2 attacks; 2,500 killed', tallyOf([1200, 1300])]
	])('%s', (words, added) => {
		expect(countsInWords(added)).toBe(words);
	});

	test('a toll that is not stated is never said to be 0', () => {
		expect(say({ clauses: types('attack'), tally: tallyOf([undefined]) })).toBe(
			'Attacks: 1 event, 1 toll not stated'
		);
	});
});
