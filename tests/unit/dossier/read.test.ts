import { describe, expect, test } from 'vitest';
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
		message: 'There is no place "square"; it is left out.'
	});
});

test('a field that cannot be read is left out, and the record stays', () => {
	const text = aBombing({ dateStart: '2024-02-31', fatalities: { low: 9, best: 3, high: null, note: null } });
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.events[0]).toMatchObject({
		dateStart: null,
		dateEnd: null,
		datePrecision: 'unknown',
		fatalities: null
	});
	expect(problems.map((problem) => problem.path)).toEqual([
		'events.json: events[0] (bombing).dateStart',
		'events.json: events[0] (bombing).fatalities'
	]);
	expect(problems[0]!.message).toContain('not a date in the calendar');
	expect(problems[1]!.message).toContain('rising order');
});

test('a date range the wrong way round loses the date and says so', () => {
	const { dossier, problems } = readDossier(
		aBombing({ dateStart: '2024-03-09', dateEnd: '2024-03-01' }).files()
	);
	expect(dossier.events[0]).toMatchObject({ dateStart: null, datePrecision: 'unknown', title: 'Bombing' });
	expect(problems.map((problem) => problem.message)).toEqual([
		'dateEnd is before dateStart; the date is left out.'
	]);
});

test.each([
	['the wrong way round', { dateStart: '2024-03-09', dateEnd: '2024-03-01' }, 'dateEnd is before dateStart'],
	['half there', { dateEnd: null }, 'only one of dateStart and dateEnd is given'],
	['finer than nothing', { dateStart: null, dateEnd: null }, 'datePrecision and dates do not agree']
])('a date %s is mended also where it shows only once a toll is mended', (_, dates, fault) => {
	const { dossier, problems } = readDossier(aBombing({ fatalities: 'many', ...dates }).files());
	expect(dossier.events[0]).toMatchObject({
		id: 'bombing',
		dateStart: null,
		dateEnd: null,
		fatalities: null
	});
	expect(problems).toEqual([
		{
			path: 'events.json: events[0] (bombing).fatalities',
			message: '"many" where an object is expected; the field is left out.'
		},
		{ path: 'events.json: events[0] (bombing)', message: `${fault}; the date is left out.` }
	]);
});

test('a date that is no date is one fault, not also out of the calendar and out of order', () => {
	const { problems } = readDossier(aBombing({ dateStart: 'March' }).files());
	expect(problems).toEqual([
		{
			path: 'events.json: events[0] (bombing).dateStart',
			message: '"March" is not a date (YYYY-MM-DD); the date is left out.'
		}
	]);
});

test('every field that can be mended is, all at once', () => {
	const mendable = [
		'subEventType',
		'dateStart',
		'dateEnd',
		'datePrecision',
		'dateNote',
		'place',
		'from',
		'to'
	];
	const lists = ['breakdowns', 'readings', 'evidence', 'groups'];
	const fields = [...mendable, 'fatalities', 'injured', 'hostages', ...lists];
	const text = aBombing(Object.fromEntries(fields.map((field) => [field, 7])));
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.events).toHaveLength(1);
	expect(problems.map(({ path }) => path.split('.').at(-1)).sort()).toEqual([...fields].sort());
});

test.each([
	['fatalities', { low: -5, best: 3, high: 3, note: null }, '.fatalities.low', '-5 is below 0'],
	['fatalities', { low: 1.5, best: 3, high: 3, note: null }, '.fatalities.low', '1.5 is not a whole number'],
	['fatalities', [3], '.fatalities.low', 'is missing'],
	['dateStart', '7 March', '.dateStart', '"7 March" is not a date (YYYY-MM-DD)'],
	['dateNote', '', '.dateNote', 'is empty'],
	['groups', {}, '.groups', 'an object where a list is expected'],
	['place', 'The Square', '.place', '"The Square" is not a slug (a-z, 0-9 and hyphens)'],
	['place', 'A'.repeat(99), '.place', `"${'A'.repeat(59)}… is not a slug (a-z, 0-9 and hyphens)`]
])('of %s %j the problem is told in a sentence', (field, value, at, fault) => {
	const [problem] = readDossier(aBombing({ [field]: value }).files()).problems;
	expect(problem!.path).toBe(`events.json: events[0] (bombing)${at}`);
	expect(problem!.message).toMatch(/; the (field|date) is left out\.$/);
	expect(problem!.message.split('; ')[0]).toBe(fault);
});

test('the fields of a place are mended where they are, under properties', () => {
	const text = aBombing().place('park', [1, 1], { aliases: 'Park', mentions: 3 } as never);
	const { dossier, problems } = readDossier(text.files());
	expect(dossier.places[1]!.properties).toMatchObject({ name: 'Park', aliases: [], mentions: [] });
	expect(problems.map(({ path }) => path)).toEqual([
		'places.geojson: features[1] (park).properties.aliases',
		'places.geojson: features[1] (park).properties.mentions'
	]);
});

test('of a record that is lost only what loses it is told', () => {
	const { problems } = readDossier(aBombing({ title: undefined, fatalities: 'many' }).files());
	expect(problems).toEqual([
		{ path: 'events.json: events[0] (bombing).title', message: 'is missing; the record is left out.' }
	]);
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

test.each([
	[null, 'null'],
	[7, '7'],
	['text', '"text"'],
	[[], 'a list']
])('a record that is %j is left out in one sentence', (record, named) => {
	const events = JSON.stringify({ events: [record] });
	const { dossier, problems } = readDossier({ ...aBombing().files(), events });
	expect(dossier.events).toEqual([]);
	const message = `${named} where an object is expected; the record is left out.`;
	expect(problems).toEqual([{ path: 'events.json: events[0]', message }]);
});

test('an empty record is left out with what it cannot do without', () => {
	const { dossier, problems } = readDossier({ ...aBombing().files(), events: '{"events": [{}]}' });
	expect(dossier.events).toEqual([]);
	expect(problems.map(({ path }) => path.split('.').at(-1))).toEqual([
		'id',
		'title',
		'eventType',
		'status',
		'summary'
	]);
});

describe('a movement', () => {
	const aMove = (part: Record<string, unknown>) =>
		readDossier(
			aDossier()
				.place('port', [1, 1])
				.place('camp', [2, 2])
				.event('move', { eventType: 'movement', ...(part as Part) })
				.files()
		);

	test.each([
		[{ from: 'port', to: 'camp' }, 'camp'],
		[{ from: 'port' }, 'port'],
		[{ place: 'port', to: 'camp' }, 'port'],
		[{}, null]
	])('with %j stands at %s, without a problem', (part, place) => {
		const { dossier, problems } = aMove(part);
		expect(dossier.events[0]!.place).toBe(place);
		expect(problems).toEqual([]);
	});

	test('to a place that does not exist stands where it leaves', () => {
		const { dossier, problems } = aMove({ from: 'port', to: 'nowhere' });
		expect(dossier.events[0]).toMatchObject({ place: 'port', to: null });
		expect(problems).toEqual([
			{ path: 'events.json: move.to', message: 'There is no place "nowhere"; it is left out.' }
		]);
	});

	test('is the only event that stands where it goes', () => {
		const { dossier } = aMove({ eventType: 'attack', to: 'camp' });
		expect(dossier.events[0]!.place).toBeNull();
	});
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
