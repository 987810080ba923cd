import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { EventRecord } from '$lib/dossier';
import { Engine, type Few, type Store } from '$lib/engine';
import { leadingGroup } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { Recount } from '../../fixtures/recount';

/** Kilometres on a ball of the earth's mean radius, by the angle between two arrows from its middle. */
function kmBetween(a: readonly [number, number], b: readonly [number, number]): number {
	const arrow = ([lng, lat]: readonly [number, number]) => {
		const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
		return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const;
	};
	const [[x, y, z], [u, v, w]] = [arrow(a), arrow(b)];
	const across = Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u);
	return 6371 * Math.atan2(across, x * u + y * v + z * w);
}

const standsAt = ({ place, from, to }: EventRecord) =>
	from && to ? `${from} to ${to}` : (place ?? to ?? from ?? null);
const isMovement = ({ from, to }: EventRecord) => from !== null && to !== null;

/** Found pair by pair. */
function neighboursOf(store: Store, shown: readonly number[], row: number) {
	const event = store.recordOf(row);
	const others = shown.filter((other) => other !== row).map(store.recordOf);
	const labelOf = (one: EventRecord) => store.register.places.get(standsAt(one) as never)!.properties.label;
	const lead = leadingGroup(event, store.register.lineage);
	const spanOf = ({ dateStart, dateEnd }: EventRecord) =>
		dateStart === null ? null : ([dayOf(dateStart), dayOf(dateEnd!)] as const);
	const daysApart = (other: EventRecord) => {
		const [a, b] = [spanOf(event), spanOf(other)];
		return a && b ? Math.max(0, b[0] - a[1], a[0] - b[1]) : Infinity;
	};
	const isNear = (other: EventRecord) =>
		![event, other].some((one) => isMovement(one) || standsAt(one) === null) &&
		standsAt(other) !== standsAt(event) &&
		kmBetween(labelOf(event), labelOf(other)) <= 50;
	return {
		samePlace: others.filter((other) => standsAt(event) !== null && standsAt(other) === standsAt(event)),
		near: others.filter(isNear),
		around: others.filter((other) => daysApart(other) <= 30),
		sameGroup: others.filter((other) => lead !== null && leadingGroup(other, store.register.lineage) === lead)
	};
}

test('neighbours are those that looking at every pair finds, the latest of them first', () => {
	fc.assert(
		fc.property(anyDossierOf(25), anyQuestions, (dossier, questions) => {
			const store = aStore(dossier);
			const { clauses, bins } = questions(store.table.rows).at(-1)!;
			const engine = new Engine(store);
			engine.answer(aQuestion({ clauses }));
			const shown = new Recount(store, { clauses, bins, inText: null }).rows();
			for (let row = 0; row < store.table.rows; row++) {
				const found = engine.neighbours(store.idOf(row))!;
				const expected = neighboursOf(store, shown, row);
				for (const how of ['samePlace', 'near', 'around', 'sameGroup'] as const)
					expectFew(found[how], expected[how]);
			}
		}),
		{ seed: 77, numRuns: 50 }
	);
});

function expectFew({ count, lines }: Few, events: readonly EventRecord[]) {
	expect(count).toBe(events.length);
	const latest = [...events].sort((a, b) =>
		(b.dateStart ?? '') < (a.dateStart ?? '') ? -1 : (b.dateStart ?? '') > (a.dateStart ?? '') ? 1 : 0
	);
	const days = (some: readonly EventRecord[]) => some.slice(0, 5).map(({ dateStart }) => dateStart);
	const byId = new Map(events.map((event) => [event.id as string, event]));
	expect(days(lines.map(({ id }) => byId.get(id)!))).toEqual(days(latest));
}

test('50 kilometres are kilometres on the globe: a degree of longitude is half as far at 60 degrees north', () => {
	// 0.8 degrees: 89 km on the equator, 44 km at 60 degrees; the date line is no border.
	const at = (lat: number) =>
		aDossier()
			.place('here', [179.8, lat])
			.place('there', [-179.4, lat])
			.event('one', { place: 'here' })
			.event('two', { place: 'there' })
			.build();
	const near = (lat: number) => {
		const engine = new Engine(aStore(at(lat)));
		engine.answer(aQuestion());
		return engine.neighbours('one')!.near.count;
	};
	expect([near(0), near(60)]).toEqual([0, 1]);
});
