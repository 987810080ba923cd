import { expect, it, describe } from 'vitest';
import {
	acceptDrift,
	driftOf,
	keepShown,
	namesIn,
	newSlide,
	slidesNow,
	withWords,
	type SlideNow
} from '$lib/briefing';
import type { Slide } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { readBoundaries, readProvinces, regionFacts } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { theWorld } from '../../fixtures/the-world';
import { textOf } from '../geo/read-geo';

const geography = {
	boundaries: readBoundaries(theWorld()),
	provinces: readProvinces(JSON.parse(textOf('static/basemap/provinces.topojson'))),
	disputed: []
};

/** What a dossier says of a slide of everything in it. */
async function nowOf(
	slide: Slide,
	dossier: ReturnType<ReturnType<typeof aDossier>['build']>
): Promise<SlideNow> {
	const regions = regionFacts(dossier.places, dossier.theatres, geography).un;
	const store = openDossier({ kind: 'dossier', dossier, problems: [], regions });
	const engine = new Engine(store);
	const names = namesIn(store.opened, store.register, dossier.events);
	const of = { clauses: {}, own: [] };
	const [now] = await slidesNow([{ slide, of }], names, async (asks) => engine.accounts(asks));
	return now!;
}

const base = () =>
	aDossier()
		.place('kabul', [69.2, 34.5], { country: 'AF' })
		.place('tirana', [19.82, 41.33], { country: 'AL' })
		.group('islamic-state')
		.group('is-k', { parent: 'islamic-state', shortName: 'IS-K', aliases: ['ISKP'] })
		.theatre('the-north', { kind: 'circle', at: [69.2, 34.5], km: 50 });
const before = base()
	.event('bombing', { place: 'kabul', by: 'is-k', on: '2021-08-26', killed: { low: 170, best: 170 } })
	.event('siege', { place: 'tirana', by: 'others', on: '2004-09-01', killed: 334 })
	.build();
const after = base()
	.event('bombing', { place: 'kabul', by: 'is-k', on: '2021-08-26', killed: 182 })
	.event('raid', { place: 'kabul', by: 'is-k', on: '2022-01-01' })
	.build();
const slide = newSlide(
	{
		...{ view: '', size: [800, 600], title: '{{events}} events' },
		text: '{{fatalities}} killed, {{region:afghanistan.attacks}} here, {{region:the-north.events}} there'
	},
	[]
);
const taken = acceptDrift(slide, await nowOf(slide, before), '2024-03-25');

describe('live numbers', () => {
	const read = async (text: string) => {
		const { figures } = await nowOf({ ...slide, title: '', text }, before);
		return [...figures.values()].map(({ text, fault }) => fault ?? text);
	};

	it('read what the filter adds up to, all of it or a region or a group', async () => {
		expect(await read('{{events}} {{ fatalities }} {{first}} {{last}} {{unstated}}')).toEqual([
			'2',
			'504 or more',
			'2004',
			'2021',
			'0'
		]);
		expect(
			await read('{{region:afghanistan.fatalities}} {{region:AF.events}} {{region:southern-asia.events}}')
		).toEqual(['170 or more', '1', '1']);
		expect(await read('{{group:iskp.attacks}} {{group:islamic-state.attacks}} {{all.events}}')).toEqual([
			'1',
			'1',
			'2'
		]);
	});

	it('read one record', async () => {
		expect(await read('{{event:siege.fatalities}} {{event:siege.date}} {{event:siege.injured}}')).toEqual([
			'334',
			'1 September 2004',
			'not stated'
		]);
	});

	it('that ask for nothing there is say so', async () => {
		expect(
			await read(
				'{{casualties}} {{region:atlantis.events}} {{group:x.events}} {{event:x.date}} {{event:siege.x}}'
			)
		).toEqual([
			'“casualties” is no live number: events, attacks, fatalities, unstated, undated, first, last.',
			'There is no region “atlantis”.',
			'There is no group “x”.',
			'There is no event “x”.',
			'“x” is no figure of an event: fatalities, injured, hostages, date.'
		]);
		const { figures, live } = await nowOf({ ...slide, title: '', text: '{{x}}' }, before);
		expect(figures.get('x')).toMatchObject({ text: '[x?]', door: null });
		expect(live).toEqual({});
	});

	it('are doors to exactly what they count', async () => {
		const { figures } = await nowOf(
			{ ...slide, title: '', text: '{{region:afghanistan.events}} {{event:siege.date}}' },
			before
		);
		expect(figures.get('region:afghanistan.events')!.door).toEqual({
			clauses: { country: { only: new Set(['AF']), not: new Set() } }
		});
		expect(figures.get('event:siege.date')!.door).toEqual({ event: 'siege' });
	});
});

describe('drift', () => {
	it('is none where the data says the same, or nothing was taken', async () => {
		expect(driftOf(taken, await nowOf(taken, before))).toBeNull();
		expect(driftOf(slide, await nowOf(slide, after))).toBeNull();
	});

	it('says which figures moved and which records came, went and changed', async () => {
		expect(driftOf(taken, await nowOf(taken, after))).toEqual({
			moved: [
				{ what: 'killed', was: '504 or more', is: '182' },
				{ what: 'tolls not stated', was: '0', is: '1' },
				{ what: 'first day', was: '2004-09-01', is: '2021-08-26' },
				{ what: 'last day', was: '2021-08-26', is: '2022-01-01' },
				{ what: '{{fatalities}}', was: '504 or more', is: '182' },
				{ what: '{{region:afghanistan.attacks}}', was: '1', is: '2' },
				{ what: '{{region:the-north.events}}', was: '1', is: '2' }
			],
			...{ came: ['raid'], left: ['siege'], changed: ['bombing'], isUnlisted: false, isKept: false }
		});
	});

	it('is over once it is accepted, and the slide keeps what it was', async () => {
		const now = await nowOf(taken, after);
		const accepted = acceptDrift(taken, now, '2024-04-01');
		expect(driftOf(accepted, now)).toBeNull();
		expect(accepted.decided).toMatchObject({
			what: 'accepted',
			on: '2024-04-01',
			was: { killed: { low: 504 } }
		});
	});

	it('that is kept is said quietly, until the data moves further', async () => {
		const now = await nowOf(taken, after);
		const kept = keepShown(taken, now, '2024-04-01');
		expect(kept.shown).toEqual(taken.shown);
		expect(driftOf(kept, now)?.isKept).toBe(true);
		const further = base().event('raid', { place: 'kabul' }).build();
		expect(driftOf(kept, await nowOf(kept, further))?.isKept).toBe(false);
	});

	it('does not begin by writing: a number new in the words is as the data says now', async () => {
		const words = { title: '', text: '{{attacks}} {{fatalities}}' };
		const now = await nowOf({ ...taken, ...words }, before);
		const written = withWords(taken, words, now.live);
		expect(written.shown!.live).toEqual({ attacks: '2', fatalities: '504 or more' });
		expect(driftOf(written, now)).toBeNull();
	});
});
