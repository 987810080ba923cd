import { describe as suite, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { EventType } from '$lib/dossier';
import { countsInWords, describe, type DateClause, type KeyClause } from '$lib/filter';
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

const regions: Record<string, string> = {
	RU: 'Russia',
	IR: 'Iran',
	AF: 'Afghanistan',
	'151': 'Eastern Europe',
	'034': 'Southern Asia'
};
const areas: Record<string, string> = { 'theatre~levant': 'Levant', 'theatre~zone': 'Tajik border zone' };
const nothingAsked = {
	clauses: {},
	tally: tallyOf([3]),
	groupNames: (groups: ReadonlySet<string>) => [...groups],
	regionName: (_: string, key: string) => regions[key],
	areaName: (key: string) => ({ name: areas[key] ?? 'outside every theatre', isRest: !areas[key] }),
	...{ asHeld: false, allActing: true, certain: 1 }
};
const parts = (asked: Partial<Parameters<typeof describe>[0]>) => describe({ ...nothingAsked, ...asked });
const say = (asked: Parameters<typeof parts>[0]) =>
	parts(asked)
		.map(({ text }) => text)
		.join('');
const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const not = (...keys: string[]): KeyClause => ({ only: null, not: new Set(keys) });
const types = (...chosen: EventType[]) => ({ type: only(...chosen) });
/** Without what it adds up to. */
const ask = (clauses: Parameters<typeof describe>[0]['clauses'], part: Parameters<typeof parts>[0] = {}) =>
	say({ clauses, ...part }).split(':')[0];

suite('the subject', () => {
	test('is all events where nothing is asked', () => {
		expect(say({ tally: tallyOf([115, 170], ['warning']) })).toBe(
			'All events: 3 events, 2 of them attacks; 285 killed'
		);
	});

	test('is events where only something else is asked', () => {
		expect(say({ clauses: { country: only('RU') } })).toBe('Events in Russia: 1 attack; 3 killed');
	});

	test('is the types that are chosen, as many as can be said', () => {
		expect(say({ clauses: types('plot', 'warning'), tally: tallyOf([], ['plot', 'warning']) })).toBe(
			'Plots and warnings: 2 events, no attack among them'
		);
		expect(ask(types('attack', 'plot', 'warning'))).toBe('Attacks, plots and warnings');
		expect(ask(types('attack', 'plot', 'warning', 'campaign'))).toBe('Events of 4 types');
		expect(say({ clauses: types(), tally: tallyOf([]) })).toBe('No type of event: no events');
	});

	test('names the types that are refused', () => {
		expect(ask({ type: { only: new Set(['attack', 'plot']), not: new Set(['plot']) } })).toBe('Attacks');
		expect(ask({ type: not('plot', 'warning') })).toBe('Events other than plots and warnings');
	});
});

suite('groups', () => {
	const clauses = { ...types('attack'), group: only('IS-K') };

	test('"by" where a chosen group acts in every event', () => {
		const tolls = tallyOf([{ low: 170, best: 170 }, 3]);
		expect(say({ clauses, tally: tolls })).toBe('Attacks by IS-K: 2 events, 173 or more killed');
	});

	test('"involving" where in some it is only spoken of', () => {
		expect(say({ clauses: { group: clauses.group }, allActing: false })).toBe(
			'Events involving IS-K: 1 attack; 3 killed'
		);
	});

	test('several names: up to three in full, then a count of the others', () => {
		const by = (...groups: string[]) => ask({ ...clauses, group: only(...groups) });
		expect(by('A', 'B')).toBe('Attacks by A and B');
		expect(by('A', 'B', 'C')).toBe('Attacks by A, B and C');
		expect(by('A', 'B', 'C', 'D')).toBe('Attacks by A, B and 2 other groups');
		expect(by()).toBe('Attacks by no group');
	});

	test('that are refused are said after those that are asked for', () => {
		expect(ask({ group: not('IS-K', 'Taliban') })).toBe('Events, not involving IS-K or Taliban');
		expect(ask({ group: { only: new Set(['IS-K']), not: new Set(['Taliban']) } })).toBe(
			'Events by IS-K, not involving Taliban'
		);
	});
});

suite('regions', () => {
	test('are said by name, as many as can be', () => {
		expect(ask({ country: only('RU', 'IR') })).toBe('Events in Russia and Iran');
		const regionName = (_: string, key: string) => key;
		expect(ask({ country: only('A', 'B', 'C', 'D', 'E') }, { regionName })).toBe(
			'Events in A, B and 3 other regions'
		);
		expect(ask({ country: only() })).toBe('Events in no region');
	});

	test('of both groupings hold together', () => {
		expect(ask({ country: only('RU'), subregion: only('151') })).toBe(
			'Events in Russia, within Eastern Europe'
		);
	});

	test('what lies in none is said in words and not as a key', () => {
		expect(ask({ country: only('none') })).toBe('Events with no place stated');
		expect(ask({ country: only('RU', 'coarser') })).toBe(
			'Events in Russia or with a place coarser than a country'
		);
		expect(ask({ subregion: only('outside') })).toBe('Events with a place outside every subregion');
	});

	test('that are refused are said so', () => {
		expect(ask({ country: not('RU', 'IR') })).toBe('Events, not in Russia or Iran');
		expect(ask({ subregion: not('none') })).toBe('Events, except with no place stated');
	});
});

suite('the other keys', () => {
	test('status, precision and toll', () => {
		expect(ask({ status: only('foiled', 'ongoing') })).toBe('Events, foiled or ongoing');
		expect(ask({ status: not('foiled') })).toBe('Events, not foiled');
		expect(ask({ precision: only('exact', 'settlement') })).toBe('Events, located to a town or better');
		expect(ask({ precision: not('none') })).toBe('Events, not without a place');
		expect(ask({ toll: only('10', '25', '50') })).toBe('Events, with 10 to 99 killed');
		expect(ask({ toll: { only: new Set(['10']), not: new Set(['unstated']) } })).toBe(
			'Events, with 10 to 24 killed, except with no toll stated'
		);
	});
});

suite('dates', () => {
	const date = (part: Partial<DateClause> = {}) => ({
		date: {
			...{ from: dayOf('2004-06-01'), to: dayOf('2004-06-30') },
			...{ sure: false, not: false, undated: false },
			...part
		}
	});

	test('a window is "possibly" one only where some of what passes may lie outside', () => {
		expect(ask(date())).toBe('Events in June 2004');
		expect(ask(date(), { certain: 0 })).toBe('Events, possibly in June 2004');
		expect(ask(date({ sure: true }))).toBe('Events, certainly in June 2004');
	});

	test('what lies outside, and what is undated', () => {
		expect(ask(date({ not: true }))).toBe('Events, not in June 2004');
		expect(ask(date({ not: true, sure: true }))).toBe('Events, certainly not in June 2004');
		expect(ask(date({ undated: true }))).toBe('Events in June 2004 or undated');
	});
});

test('words that are searched for', () => {
	expect(ask({ text: { words: 'city hall', not: false } })).toBe('Events, mentioning “city hall”');
	expect(ask({ text: { words: 'hall', not: true } })).toBe('Events, not mentioning “hall”');
});

test('groups and regions together, each part telling whose clause it says', () => {
	const clauses = { ...types('attack'), group: only('IS-K'), subregion: only('034', 'none') };
	expect(say({ clauses })).toBe(
		'Attacks by IS-K in Southern Asia or with no place stated: 1 event, 3 killed'
	);
	expect(parts({ clauses }).filter(({ dimension }) => dimension)).toEqual([
		{ text: 'Attacks', dimension: 'type' },
		{ text: 'IS-K', dimension: 'group' },
		{ text: 'Southern Asia', dimension: 'subregion' },
		{ text: 'no place stated', dimension: 'subregion' }
	]);
});

test('every clause is said, and by its own part', () => {
	const clauses = {
		...{ ...types('attack'), group: only('IS-K'), status: not('foiled') },
		...{ country: only('RU'), subregion: not('034'), precision: only('exact'), toll: only('10') },
		date: { from: null, to: dayOf('2024-03-07'), sure: false, not: false, undated: false },
		text: { words: 'hall', not: false }
	};
	expect(new Set(parts({ clauses }).flatMap(({ dimension }) => dimension ?? []))).toEqual(
		new Set(Object.keys(clauses))
	);
});

test('no events', () => {
	const clauses = { ...types('attack'), group: only('Taliban') };
	expect(say({ clauses, tally: tallyOf([]) })).toBe('Attacks by Taliban: no events');
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

suite('areas', () => {
	test('are said by name, asked for or left out', () => {
		expect(ask({ area: only('theatre~levant', 'theatre~zone') })).toBe(
			'Events within Levant and Tajik border zone'
		);
		expect(ask({ area: not('theatre~levant') })).toBe('Events, not within Levant');
	});

	test('what is in none is said as what it is', () => {
		expect(ask({ area: only('theatre~outside') })).toBe('Events, at places outside every theatre');
		expect(ask({ area: only() })).toBe('Events within no area');
	});
});
