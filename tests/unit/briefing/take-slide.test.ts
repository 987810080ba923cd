import { describe, expect, it } from 'vitest';
import { Engine, openDossier } from '$lib/engine';
import { takeSlide, type Taken } from '$lib/briefing';
import { readDossier } from '$lib/dossier';
import { readBoundaries, readProvinces, regionFacts } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { textOf } from '../geo/read-geo';
import { theWorld } from '../../fixtures/the-world';

const geography = {
	boundaries: readBoundaries(theWorld()),
	provinces: readProvinces(JSON.parse(textOf('static/basemap/provinces.topojson'))),
	disputed: []
};
function engineOf(dossier: ReturnType<ReturnType<typeof aDossier>['build']>) {
	const regions = regionFacts(dossier.places, dossier.theatres, geography).un;
	return new Engine(openDossier({ kind: 'dossier', dossier, problems: [], regions }));
}
const builder = aDossier()
	.place('kabul', [69.2, 34.5])
	.event('bombing', { place: 'kabul', by: 'is-k', on: '2021-08-26', killed: { low: 170, best: 170 } })
	.event('siege', { by: 'others', on: '2004-09-01', killed: 334 })
	.event('rumour', { eventType: 'statement' });
const engine = engineOf(builder.build());
const everything = { clauses: {}, own: [] };
const byIsK = { clauses: { group: { only: new Set(['is-k']), not: new Set<string>() } }, own: [] };
const taken: Taken = {
	...{ view: 'group=is-k&v=2', size: [900, 600], theme: 'night', section: null, across: [] },
	...{ sentence: 'Events by IS-K: 1 attack; 170 or more killed', account: engine.accounts([byIsK])[0]! }
};

describe('accounts', () => {
	it('add up questions beside the page’s own', () => {
		const [all, some] = engine.accounts([everything, byIsK]);
		expect(all!.figures).toEqual({
			...{ events: 3, attacks: 2, killed: { low: 504, best: 504, high: null } },
			...{ tollsStated: 2, tollsNotStated: 0, first: '2004-09-01', last: '2021-08-26', undated: 1 }
		});
		expect(Object.keys(some!.records!)).toEqual(['bombing']);
		expect(some!.hash).not.toBe(all!.hash);
		expect(engine.accounts([everything])[0]).toEqual(all);
	});

	it('mark a record by what it says', () => {
		const files = builder.files();
		const changed = readDossier({ ...files, events: files.events.replaceAll('170', '171') }).dossier;
		const before = engine.accounts([everything])[0]!.records!;
		const after = engineOf(changed).accounts([everything])[0]!.records!;
		expect(Object.keys(before).filter((id) => before[id] !== after[id])).toEqual(['bombing']);
	});
});

describe('takeSlide', () => {
	it('keeps the view, what it adds up to, and says what was asked for', () => {
		expect(takeSlide(taken, [])).toMatchObject({
			...{ id: 'slide-1', view: 'group=is-k&v=2', theme: 'night', title: 'Events by IS-K' },
			shown: { figures: { events: 1, killed: { low: 170, high: null } }, live: {} }
		});
	});

	it('says with live numbers what it adds up to, whatever their number', () => {
		expect(takeSlide(taken, []).text).toBe('Events: {{events}}; killed: {{fatalities}}');
		const { figures } = taken.account;
		const unstated = { ...taken.account, figures: { ...figures, tollsStated: 0, tollsNotStated: 2 } };
		expect(takeSlide({ ...taken, account: unstated }, []).text).toBe(
			'Events: {{events}}; toll not stated: {{unstated}}'
		);
	});

	it('has its words where they cover fewer marks', () => {
		expect(takeSlide({ ...taken, across: [0.2, 0.5] }, []).layout).toBe('right');
		expect(takeSlide({ ...taken, across: [0.2, 0.8, 0.9] }, []).layout).toBe('left');
		expect(takeSlide({ ...taken, across: [-0.5, 1.4] }, []).layout).toBe('left');
	});

	it('takes the first number that is free', () => {
		expect(takeSlide(taken, ['slide-1', 'slide-3']).id).toBe('slide-2');
	});

	it('gives what briefing.json can hold', () => {
		const slide = takeSlide(taken, []);
		const { dossier, problems } = readDossier({
			...builder.files(),
			briefing: JSON.stringify({ title: '', slides: [slide] })
		});
		expect(problems).toEqual([]);
		expect(dossier.briefing.slides).toEqual([slide]);
	});
});
