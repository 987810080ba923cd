import { expect, test } from 'vitest';
import { readDossier } from '$lib/dossier';
import { aDossier } from '../../fixtures/a-dossier';

type Part = NonNullable<Parameters<ReturnType<typeof aDossier>['event']>[1]>;

/** One bombing at one place, with fields replaced: also by what does not belong there. */
const aBombing = (part: Record<string, unknown> = {}) =>
	aDossier()
		.group('branch')
		.place('square', [10, 10])
		.event('bombing', { by: 'branch', on: '2024-03-07', place: 'square', killed: 3, ...(part as Part) });

test('a whole dossier is read without a problem', () => {
	const { dossier, problems } = readDossier(aBombing().files());
	expect(problems).toEqual([]);
	expect(dossier.events.map((event) => event.id)).toEqual(['bombing']);
	expect(dossier.places.map((place) => place.id)).toEqual(['square']);
});

test('a file that is not JSON is named, and the others are read', () => {
	const { dossier, problems } = readDossier({ ...aBombing().files(), places: '{"type": "Feat' });
	expect(problems[0]!.path).toBe('places.geojson');
	expect(problems[0]!.message).toContain('not JSON');
	expect(dossier.events).toHaveLength(1);
	expect(dossier.events[0]!.place).toBeNull();
	expect(problems[1]).toEqual({
		path: 'events.json: bombing.place',
		message: 'There is no place "square"; the event has no place on the map.'
	});
});

test('a field that cannot be read is left out, and the record stays', () => {
	const text = aBombing({ dateStart: '2024-02-31', fatalities: { low: 9, best: 3, high: null, note: null } });
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.events[0]).toMatchObject({ dateStart: null, dateEnd: null, datePrecision: 'unknown', fatalities: null });
	expect(problems.map((problem) => problem.path)).toEqual([
		'events.json: events[0] (bombing).dateStart',
		'events.json: events[0] (bombing).fatalities'
	]);
	expect(problems[0]!.message).toContain('not a date in the calendar');
	expect(problems[1]!.message).toContain('rising order');
});

test('a date range the wrong way round loses the date and says so', () => {
	const { dossier, problems } = readDossier(aBombing({ dateStart: '2024-03-09', dateEnd: '2024-03-01' }).files());
	expect(dossier.events[0]).toMatchObject({ dateStart: null, datePrecision: 'unknown', title: 'Bombing' });
	expect(problems[0]!.message).toContain('dateEnd is before dateStart');
});

test('a record without what it cannot do without is left out, and only it', () => {
	const text = aBombing({ title: undefined }).event('second');
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.events.map((event) => event.id)).toEqual(['second']);
	expect(problems[0]).toEqual({
		path: 'events.json: events[0] (bombing).title',
		message: expect.stringContaining('the record is left out')
	});
});

test.each([[null], [7], ['text'], [[]], [{}]])('a record that is %j is left out in a sentence', (record) => {
	const { dossier, problems } = readDossier({
		...aBombing().files(),
		events: JSON.stringify({ events: [record] })
	});
	expect(dossier.events).toEqual([]);
	expect(problems[0]!.path).toContain('events.json: events[0]');
});

test('references to nothing are cut and told', () => {
	const text = aBombing({
		groups: [
			{ group: 'nobody', role: 'claimed', certainty: 'stated', note: null },
			{ group: 'branch', role: 'claimed', certainty: 'stated', note: null }
		],
		evidence: [
			{ document: 'report', paragraph: 99, start: 0, end: 4, states: ['date'], attributedTo: 'Paper' },
			{ document: 'other', paragraph: 1, start: 0, end: 4, states: ['date'], attributedTo: 'Paper' }
		]
	});
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.events[0]!.groups.map(({ group }) => group)).toEqual(['branch']);
	expect(dossier.events[0]!.evidence).toEqual([]);
	expect(problems.map((problem) => problem.message)).toEqual([
		'There is no group "nobody"; it is left out.',
		'Paragraph 99 is not in A paper (1 to 20); left out.',
		'There is no document "other"; the passage is left out.'
	]);
});

test('a second record of one id is left out', () => {
	const { dossier, problems } = readDossier(aBombing().event('bombing', { title: 'Another' }).files());
	expect(dossier.events.map((event) => event.title)).toEqual(['Bombing']);
	expect(problems[0]!.message).toBe('A second record with the id "bombing"; it is left out.');
});

test('groups that are each other’s parents are opened, not followed for ever', () => {
	const text = aDossier().group('a', { parent: 'b' }).group('b', { parent: 'a' });
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.groups.map(({ id, parent }) => [id, parent])).toContainEqual(['a', null]);
	expect(dossier.groups.map(({ id, parent }) => [id, parent])).toContainEqual(['b', 'a']);
	expect(problems.some((problem) => problem.message.includes('its own ancestor'))).toBe(true);
});
