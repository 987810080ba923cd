import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '$lib/dossier';
import { tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';

type Killed = NonNullable<Parameters<ReturnType<typeof aDossier>['event']>[1]>['killed'];

/** What attacks with these tolls add up to; undefined is an attack whose record has no toll at all. */
function tallyOf(...tolls: Killed[]) {
	const dossier = aDossier();
	tolls.forEach((killed, i) => dossier.event(`attack-${i}`, { killed }));
	return tally(dossier.build().events);
}

describe('tolls', () => {
	test('exact figures add up exactly', () => {
		expect(tallyOf(115, 170).killed).toEqual({ low: 285, best: 285, high: 285 });
	});

	test('ranges add up end by end', () => {
		expect(tallyOf({ low: 90, best: 94, high: 103 }, 10).killed).toEqual({ low: 100, best: 104, high: 113 });
	});

	test('one toll that is open above leaves the sum open above', () => {
		expect(tallyOf({ low: 170, best: 170 }, 10).killed).toEqual({ low: 180, best: 180, high: null });
		expect(tallyOf(10, { low: 170 }, 5).killed).toEqual({ low: 185, best: 185, high: null });
	});

	test('a best figure without a range is taken at its figure', () => {
		expect(tallyOf({ best: 94 }, 6).killed).toEqual({ low: 100, best: 100, high: 100 });
	});

	test('"up to" is a ceiling and no floor', () => {
		expect(tallyOf({ high: 50 }, 1).killed).toEqual({ low: 1, best: 51, high: 51 });
	});

	test('what is not stated is counted apart and adds nothing; a stated 0 is stated', () => {
		expect(tallyOf(7, undefined, {})).toMatchObject({
			killed: { low: 7, best: 7, high: 7 },
			tollsStated: 1,
			tollsNotStated: 2
		});
		expect(tallyOf(0)).toMatchObject({ tollsStated: 1, tollsNotStated: 0 });
		expect(tallyOf(undefined)).toMatchObject({ tollsStated: 0, tollsNotStated: 1 });
	});

	test('of attacks alone', () => {
		const { events } = aDossier()
			.event('attack', { killed: 3 })
			.event('war', { eventType: 'campaign', killed: { low: 10_000 } })
			.event('plot', { eventType: 'plot' })
			.build();
		expect(tally(events)).toMatchObject({
			events: 3,
			attacks: 1,
			killed: { low: 3, best: 3, high: 3 },
			tollsStated: 1,
			tollsNotStated: 0
		});
	});
});

test('nothing adds up to nothing', () => {
	expect(tally([])).toEqual({
		events: 0,
		attacks: 0,
		killed: { low: 0, best: 0, high: 0 },
		tollsStated: 0,
		tollsNotStated: 0
	});
});

test('any events add up to what a plain recount gives, in any order', () => {
	fc.assert(
		fc.property(anyDossier, ({ events }) => {
			expect(tally(events)).toEqual(recount(events));
			expect(tally([...events].reverse())).toEqual(tally(events));
		}),
		{ seed: 81 }
	);
});

function recount(events: readonly EventRecord[]) {
	const attacks = events.filter(({ eventType }) => eventType === 'attack');
	const tolls = attacks.flatMap(({ fatalities: t }) =>
		t && [t.low, t.best, t.high].some((figure) => figure !== null) ? [t] : []
	);
	const sum = (figures: (number | null)[]) => figures.reduce<number>((all, one) => all + (one ?? 0), 0);
	const isOpen = tolls.some(({ low, high }) => low !== null && high === null);
	return {
		events: events.length,
		attacks: attacks.length,
		killed: {
			low: sum(tolls.map(({ low, best }) => low ?? best)),
			best: sum(tolls.map(({ low, best, high }) => best ?? low ?? high)),
			high: isOpen ? null : sum(tolls.map(({ best, high }) => high ?? best))
		},
		tollsStated: tolls.length,
		tollsNotStated: attacks.length - tolls.length
	};
}
