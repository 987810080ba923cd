import { describe, expect, it } from 'vitest';
import type { EventRecord, StatableField } from '$lib/dossier';
import { dossier, problems, textOf } from './read-geo';

const { documents, events, groups, places } = dossier;

function namesOf(records: readonly { id: string }[]): string[] {
	return records.map(({ id }) => id);
}

/** The fields of a record that say something, and so need a passage that states it. */
function fieldsToState(event: EventRecord): StatableField[] {
	const told: [StatableField, boolean][] = [
		['title', true],
		['eventType', true],
		['status', true],
		['subEventType', event.subEventType !== null && event.subEventType !== 'Unknown'],
		['date', event.dateStart !== null],
		['place', event.place !== null],
		['from', event.from !== null],
		['to', event.to !== null],
		['groups', event.groups.length > 0],
		['fatalities', event.fatalities !== null],
		['injured', event.injured !== null],
		['hostages', event.hostages !== null],
		['breakdowns', event.breakdowns.length > 0]
	];
	return told.filter(([, says]) => says).map(([field]) => field);
}

describe('the files of geo', () => {
	it('read through the schema without a problem and without a record lost', () => {
		expect(problems).toEqual([]);
		expect(groups).toHaveLength(JSON.parse(textOf('geo/dossier.json')).groups.length);
		expect(events).toHaveLength(JSON.parse(textOf('geo/events.json')).events.length);
		expect(places).toHaveLength(JSON.parse(textOf('geo/places.geojson')).features.length);
		expect([places.length, events.length, groups.length]).toEqual([48, 47, 24]);
	});

	it('hold paragraphs 1 to 22 of Arab News and 23 to 50 of Al Jazeera', () => {
		expect(documents.map(({ id, paragraphs }) => [id, ...paragraphs])).toEqual([
			['arab-news', 1, 22],
			['al-jazeera', 23, 50]
		]);
	});

	it('name no group that no event and no branch uses', () => {
		const used = new Set<string | null>([
			...events.flatMap((event) => event.groups.map(({ group }) => group)),
			...groups.map(({ parent }) => parent)
		]);
		expect(namesOf(groups).filter((id) => !used.has(id))).toEqual([]);
	});

	it('give every name of a group to one group', () => {
		const names = groups.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
});

describe('the events of geo', () => {
	it('count six attacks and no more, killing 843 or more where a toll is stated', () => {
		const attacks = events.filter(({ eventType }) => eventType === 'attack');
		expect(attacks.map(({ id, fatalities }) => [id, fatalities?.low, fatalities?.high])).toEqual([
			['moscow-concert-venue-attack', 115, 115],
			['kerman-bombings', 94, 94],
			['kabul-embassy-attack', undefined, undefined],
			['kabul-airport-bombing', 170, null],
			['dubrovka-theatre-siege', 130, 130],
			['beslan-school-siege', 334, 334]
		]);
	});

	it('give a toll, a breakdown or a kind of attack to attacks only', () => {
		const others = events.filter(({ eventType }) => eventType !== 'attack');
		const told = others.filter(
			({ subEventType, fatalities, injured, hostages, breakdowns }) =>
				subEventType ?? fatalities ?? injured ?? hostages ?? breakdowns[0]
		);
		expect(others).toHaveLength(41);
		expect(namesOf(told)).toEqual([]);
	});

	it('have a passage for every field that says something', () => {
		const unstated = events.flatMap((event) => {
			const stated = new Set(event.evidence.flatMap(({ states }) => states));
			return fieldsToState(event)
				.filter((field) => !stated.has(field))
				.map((field) => `${event.id}: ${field}`);
		});
		expect(unstated).toEqual([]);
	});

	it('state nothing by a passage that the record leaves empty', () => {
		const empty = events.flatMap((event) => {
			const told = new Set(fieldsToState(event));
			const states = event.evidence.flatMap((evidence) => evidence.states);
			return states.filter((field) => !told.has(field)).map((field) => `${event.id}: ${field}`);
		});
		expect(empty).toEqual([]);
	});

	it('give from and to to movements only, which stand where they end', () => {
		const movements = events.filter(({ eventType }) => eventType === 'movement');
		expect(movements.map(({ place }) => place)).toEqual(movements.map(({ to }) => to));
		expect(movements).toHaveLength(5);
		const others = events.filter(({ eventType }) => eventType !== 'movement');
		expect(namesOf(others.filter(({ from, to }) => from ?? to))).toEqual([]);
	});

	it('lie before the last day of the facts, and say why where the date is not simply read', () => {
		const late = events.filter(({ dateEnd }) => dateEnd !== null && dateEnd > dossier.dataDate);
		expect(namesOf(late)).toEqual([]);
		const undated = events.filter(({ dateStart }) => dateStart === null);
		expect(namesOf(undated.filter(({ dateNote }) => dateNote === null))).toEqual([]);
	});

	it('cover whole months and years where the date is no finer', () => {
		const whole = { month: /-01$/, year: /-01-01$/ } as const;
		const dated = events.filter(
			(event) =>
				(event.datePrecision === 'month' || event.datePrecision === 'year') && event.dateStart !== null
		);
		const ragged = dated.filter(
			({ datePrecision, dateStart }) => !whole[datePrecision as keyof typeof whole].test(dateStart!)
		);
		expect(dated.length).toBeGreaterThan(10);
		expect(namesOf(ragged)).toEqual([]);
	});

	it('keep what both articles say where they differ, one reading used', () => {
		const differing = events.filter(({ readings }) => readings.length > 0);
		expect(
			differing.map(({ id, readings }) => [id, ...readings.map(({ field, used }) => [field, used])])
		).toEqual([
			['moscow-concert-venue-attack', ['groups', true], ['groups', false]],
			['kabul-embassy-attack', ['date', true], ['date', false]],
			['dubrovka-theatre-siege', ['place', true], ['place', false], ['groups', true], ['groups', false]],
			['beslan-school-siege', ['groups', true], ['groups', false]],
			['setbacks-in-iran', ['place', true], ['place', false]]
		]);
	});
});
