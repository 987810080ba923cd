import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { layerNames, sortKeys, type Layers } from '$lib/engine';
import { columnKeys, regionSorts } from '$lib/explore';
import { facetTerm, keyDimensions, term, type Clauses, type DateClause, type KeyClause } from '$lib/filter';
import { classMethods, classValues, type Classing } from '$lib/picture';
import { ownTheatre, type DrawnPart } from '$lib/regions';
import { isAreaName, mostOwn, ownArea } from '../../../src/lib/session/codecs';
import { listings, noChoices, views, type Choices } from '../../../src/lib/session/choices';
import { readAddress, readTable, writeAddress } from '../../../src/lib/session/url';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const keys = fc.uniqueArray(id, { maxLength: 5 }).map((ids): ReadonlySet<string> => new Set(ids));
/** Anything but one that asks for everything and refuses nothing, which is no clause. */
const keyClause: fc.Arbitrary<KeyClause> = fc
	.record({ only: fc.option(keys), not: keys })
	.filter(({ only, not }) => only !== null || not.size > 0);
const day = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('2399-12-31') });
const dateClause: fc.Arbitrary<DateClause> = fc
	.record({
		...{ from: fc.option(day), to: fc.option(day) },
		...{ sure: fc.boolean(), not: fc.boolean(), undated: fc.boolean() }
	})
	.filter(({ from, to }) => from === null || to === null || from <= to);
const words = fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }).filter((text) => {
	return text.trim() !== '' && text.length <= 200;
});
const textClause = fc.record({ words, not: fc.boolean() });
const maybe = <T>(clause: fc.Arbitrary<T>) => fc.option(clause, { nil: undefined });
const rounded = (min: number, max: number, digits: number) =>
	fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits);
const shown = fc.oneof(
	fc.constantFrom('off' as const, 'all' as const),
	id.map((group) => ({ group }))
);

const breaks = fc
	.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 7 })
	.map((ends) => ends.sort((a, b) => a - b));
const classes: fc.Arbitrary<Classing> = fc
	.record({
		...{ method: fc.constantFrom(...classMethods), count: fc.integer({ min: 3, max: 7 }) },
		...{ of: fc.constantFrom(...classValues), breaks: fc.option(breaks) }
	})
	.filter(({ method, breaks }) => method !== 'manual' || breaks !== null);
const at = fc
	.tuple(rounded(-180, 180, 4), rounded(-90, 90, 4))
	.map(([lng, lat]): [number, number] => [lng + 0, lat + 0]);
const metres = fc.integer({ min: 1, max: 5_000_000 }).map((n) => n / 1000);
/** A box of which no corner lies on another. */
const ring = fc
	.tuple(rounded(-180, 170, 4), rounded(-80, 70, 4), rounded(1, 9, 4), rounded(1, 9, 4))
	.map(([x, y, w, h]) => {
		const near = (n: number) => Math.round(n * 1e4) / 1e4 + 0;
		const [left, low, right, high] = [near(x), near(y), near(x + w), near(y + h)];
		const corners: [number, number][] = [
			[left, low],
			[right, low],
			[right, high],
			[left, high],
			[left, low]
		];
		return corners;
	});
const drawn: fc.Arbitrary<DrawnPart> = fc.oneof(
	fc.record({ kind: fc.constant('circle' as const), at, km: metres }),
	fc.record({ kind: fc.constant('polygon' as const), ring }),
	fc.record({
		kind: fc.constant('along' as const),
		line: fc.uniqueArray(at, { minLength: 2, maxLength: 200, selector: (one) => one.join() }),
		km: metres
	})
);
const areaName = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter(isAreaName);
const own = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 999 }), areaName, drawn), {
		maxLength: 3,
		selector: ([number]) => number
	})
	.map((all) => all.map(([number, name, part]) => ownTheatre(number, name, part)))
	.filter((all) => all.reduce((sum, one) => sum + ownArea.write(one)!.length, 0) <= mostOwn.characters);

const choices: fc.Arbitrary<Choices> = fc.record({
	clauses: fc
		.record({
			...Object.fromEntries(keyDimensions.map((dimension) => [dimension, maybe(keyClause)])),
			...{ area: maybe(keyClause), date: maybe(dateClause), text: maybe(textClause) }
		})
		.map((clauses) => Object.fromEntries(Object.entries(clauses).filter(([, clause]) => clause)) as Clauses),
	view: fc.constantFrom(...views),
	pointOfView: fc.constantFrom('un', 'administered'),
	nearness: fc.record({
		km: fc.integer({ min: 1, max: 9999 }),
		events: fc.integer({ min: 1, max: 999_999 })
	}),
	regionSort: fc.constantFrom(...regionSorts),
	compared: fc.option(fc.tuple(id, id).filter(([one, other]) => one !== other)),
	classes,
	own,
	door: fc.constantFrom(null, [], [facetTerm('country', ['RU']), term('kind', 'attack')]),
	mentioned: fc.boolean(),
	selection: fc.option(fc.record({ kind: fc.constantFrom('event' as const, 'place' as const), id })),
	layers: fc.record(Object.fromEntries(layerNames.map((name) => [name, shown]))) as fc.Arbitrary<Layers>,
	listing: fc.constantFrom(...listings),
	sort: fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
	columns: fc.shuffledSubarray([...columnKeys], { minLength: 1 }),
	inView: fc.boolean(),
	reads: fc.boolean(),
	demo: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
	projection: fc.constantFrom('mercator' as const, 'globe' as const),
	camera: fc.option(
		fc.record({
			lng: rounded(-180, 180, 4),
			lat: rounded(-85, 85, 4),
			zoom: rounded(0, 12, 2),
			bearing: rounded(-180, 180, 1),
			pitch: rounded(0, 60, 1)
		})
	)
});

const anything = { key: () => true, selection: () => true };
const open = (address: string, known: Parameters<typeof readAddress>[1] = anything) => {
	const { choices, problems } = readAddress(new URLSearchParams(address), known);
	return { choices, told: problems.map(({ path, message }) => `${path}: ${message}`) };
};
const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const not = (...keys: string[]): KeyClause => ({ only: null, not: new Set(keys) });

test('every choice comes back from the address as it went in', () => {
	fc.assert(
		fc.property(choices, (before) => {
			const { choices: after, told } = open(writeAddress(before).toString());
			expect(told).toEqual([]);
			expect(after).toEqual(before);
			const { demo, pointOfView } = before;
			expect(readTable(writeAddress(before))).toEqual({ demo, pointOfView });
		}),
		{ seed: 51 }
	);
});

test('nothing chosen leaves nothing in the address', () => {
	expect(writeAddress(noChoices).toString()).toBe('');
	expect(open('')).toEqual({ choices: noChoices, told: [] });
	fc.assert(
		fc.property(choices, (some) => {
			// What is as usual is not written.
			for (const key of Object.keys(noChoices) as (keyof Choices)[]) {
				const one = { ...noChoices, [key]: some[key] };
				const isUsual = JSON.stringify(one) === JSON.stringify(noChoices);
				if (isUsual) expect(writeAddress(one).size).toBe(0);
				else if (key !== 'clauses') expect(new Set(writeAddress(one).keys()).size).toBe(2);
			}
		}),
		{ seed: 52 }
	);
});

describe('an address in words', () => {
	test('says what is chosen as a reader could write it', () => {
		const address = writeAddress({
			...noChoices,
			clauses: {
				group: { only: new Set(['taliban', 'is-k']), not: new Set(['is']) },
				type: not('plot'),
				status: only(),
				date: { from: dayOf('2004-01-01'), to: null, sure: true, not: false, undated: true },
				text: { words: 'city hall', not: true }
			},
			layers: { ...noChoices.layers, arcs: 'off', density: 'all', hulls: { group: 'is-k' } },
			...{ listing: 'table', sort: { key: 'killed', descending: true }, columns: ['title', 'killed'] },
			classes: { method: 'quantile', count: 4, of: 'killed', breaks: [9, 20] },
			...{ inView: true, demo: 100_000 }
		});
		expect(Object.fromEntries(address)).toEqual({
			...{ group: 'is-k.taliban!is', type: '!plot', status: '-', date: '2004-01-01__sure_undated' },
			...{ without: 'city hall', layers: 'arcs-off.density-all.hulls~is-k' },
			classes: 'quantile_4_killed_9.20',
			...{ list: 'table', sort: 'killed-', cols: 'title.killed', inview: '1', demo: '100000', v: '2' }
		});
	});

	test('of version 1 still opens', () => {
		const { choices, told } = open(
			'group=is-k.taliban&type=-&country=RU&view=country&pick=event.siege&named=0&at=44.54_43.18_6.50&v=1'
		);
		expect(told).toEqual([]);
		expect(choices).toEqual({
			...noChoices,
			clauses: { group: only('is-k', 'taliban'), type: only(), country: only('RU') },
			...{ view: 'country', selection: { kind: 'event', id: 'siege' }, mentioned: false },
			camera: { lng: 44.54, lat: 43.18, zoom: 6.5, bearing: 0, pitch: 0 }
		});
	});

	test('of a newer version is said to be so, and opens as far as it goes', () => {
		const { choices, told } = open('group=-&v=9');
		expect(choices.clauses.group).toEqual(only());
		expect(told).toEqual(['address: v: The address is of version 9; what is known of it is shown.']);
	});
});

describe('a drawn area', () => {
	const circle = '1.c50000.w4-W47giB.Moscow ring';
	const [first] = open(`own=${circle}`).choices.own;

	test('stands in the address as its number, its measure, its positions and its name', () => {
		expect(first).toEqual({
			...{ id: 'own~1', name: 'Moscow ring' },
			note: 'Drawn by hand: a circle of 50 km around 55.75, 37.62.',
			parts: [{ kind: 'circle', at: [37.62, 55.75], km: 50 }]
		});
	});

	test('can be asked for by the rest of the address, before it as well as behind', () => {
		const { choices, told } = open(`area=theatre~own~1&own=${circle}`);
		expect(told).toEqual([]);
		expect(choices.clauses.area).toEqual(only('theatre~own~1'));
	});

	test.each([
		['', 'nothing'],
		['1.c50000.w4-W47giB', 'no name'],
		['1.c50000.w4-W47giB. padded', 'a name that is not as it is kept'],
		[`1.c50000.w4-W47giB.${'x'.repeat(61)}`, 'a name too long'],
		['1.c50000.w4-W47giB.a\u202eb', 'a name that turns the writing'],
		['0.c50000.w4-W47giB.Zero', 'no number'],
		['01.c50000.w4-W47giB.One', 'a number in other digits'],
		['1.c.w4-W47giB.No radius', 'no radius'],
		['1.c9999999.w4-W47giB.Too wide', 'a radius beyond 5,000 km'],
		['1.c50000.w4-W47gi.Cut', 'a position cut off'],
		['1.c50000.w4-W47giBAA.Two', 'two centres'],
		['1.c50000.__________________A.Far', 'a number beyond all'],
		['1.c50000.goi6DA.Off', 'a position off the globe'],
		['1.p.AAw4-WA.Line', 'a polygon of two corners'],
		['1.p5.AAw4-WAAw4-W.Measure', 'a polygon with a measure'],
		['1.x5.w4-W47giB.Kind', 'no kind there is'],
		['<script>', 'markup'],
		['1.l5000.AA.Point', 'a line of one point']
	])('is refused: %s (%s)', (text) => {
		const { choices, told } = open(new URLSearchParams([['own', text]]).toString());
		expect(told).toEqual([`address: own: "${text}" is no area that can be drawn; it is ignored.`]);
		expect(choices).toEqual(noChoices);
	});

	test('is refused where its edge crosses itself', () => {
		const crossed: [number, number][] = [
			[0, 0],
			[1, 1],
			[1, 0],
			[0, 1],
			[0, 0]
		];
		const theatre = ownTheatre(1, 'Bow', { kind: 'polygon', ring: crossed });
		expect(open(writeAddress({ ...noChoices, own: [theatre] }).toString()).choices.own).toEqual([]);
	});

	test('is one too many after twenty, and the number of another is not taken', () => {
		const all = Array.from({ length: 22 }, (_, i) => ['own', circle.replace(/^1/, String(i + 1))]);
		const { choices, told } = open(new URLSearchParams(all).toString());
		expect(choices.own).toHaveLength(20);
		expect(told).toHaveLength(2);
		expect(open(`own=${circle}&own=${circle}`).told).toEqual([
			`address: own: "${circle}" has the number of another area; it is ignored.`
		]);
	});
});

describe('a broken part', () => {
	const ignored = (key: string, text: string, why = 'could not be understood') =>
		`address: ${key}: "${text}" ${why}; it is ignored.`;

	test.each([
		...[
			['group', 'a..b'],
			['group', 'a!'],
			['group', '!'],
			['group', 'a!b!c'],
			['group', '<b>']
		],
		...[
			['type', 'a b'],
			['group', '']
		],
		...[
			['date', '2004'],
			['date', '2004-02-30_'],
			['date', '2004-13-01_'],
			['date', '2005-01-01_2004-01-01']
		],
		...[
			['date', '2004-01-01_2004-02-01_perhaps'],
			['date', '2004-1-1_']
		],
		...[
			['q', ' '],
			['q', 'x'.repeat(201)],
			['without', '']
		],
		...[
			['view', 'sideways'],
			['list', 'grid'],
			['named', '2'],
			['inview', 'yes']
		],
		...[
			['pick', '<script>'],
			['pick', 'group.is-k'],
			['pick', 'event.']
		],
		...[
			['layers', 'marks'],
			['layers', 'clouds-off'],
			['layers', 'marks-some'],
			['layers', 'hulls~']
		],
		...[
			['classes', 'jenks'],
			['classes', 'jenks_8'],
			['classes', 'gut_5'],
			['classes', 'manual_5']
		],
		...[
			['classes', 'jenks_5_events'],
			['classes', 'manual_5_4.4'],
			['classes', 'manual_5_0.4'],
			['classes', 'manual_5_1.2.3.4.5.6.7.8']
		],
		...[
			['sort', 'colour'],
			['cols', 'date.date'],
			['cols', 'date.colour'],
			['cols', '']
		],
		...[
			['at', '1_2'],
			['at', '1_2_x'],
			['at', '1_91_3'],
			['at', '1_2_3_4'],
			['at', '1_2_3_0_86']
		],
		...[
			['demo', '0'],
			['demo', '-5'],
			['demo', '1e6'],
			['demo', '20000001']
		]
	])('%s=%s is ignored and said, and the rest is kept', (key, text) => {
		const { choices, told } = open(`${new URLSearchParams([[key!, text!]]).toString()}&status=foiled`);
		expect(told).toEqual([ignored(key!, text!)]);
		expect(choices).toEqual({ ...noChoices, clauses: { status: only('foiled') } });
	});

	test('that contradicts another is ignored', () => {
		const { choices, told } = open('q=hall&without=city');
		expect(told).toEqual([ignored('without', 'city', 'cannot go with q')]);
		expect(choices.clauses.text).toEqual({ words: 'hall', not: false });
	});

	test('that nobody knows is no matter', () => {
		expect(open('unknown=1&utm=2')).toEqual({ choices: noChoices, told: [] });
	});

	test('never makes the others unreadable, whatever it is', () => {
		const part = fc.constantFrom(
			...[...keyDimensions, 'date', 'q', 'without', 'view', 'pick', 'named', 'layers', 'list', 'sort'],
			...['cols', 'inview', 'at', 'demo', 'v', 'classes']
		);
		fc.assert(
			fc.property(choices, part, fc.string(), (before, key, text) => {
				const address = writeAddress(before);
				const whole = open(address.toString()).choices;
				address.set(key, text);
				const { choices: after } = open(address.toString());
				const about: Record<string, keyof Choices> = {
					...{
						pick: 'selection',
						named: 'mentioned',
						list: 'listing',
						cols: 'columns',
						inview: 'inView',
						read: 'reads'
					},
					...{ at: 'camera', view: 'view', layers: 'layers', sort: 'sort', demo: 'demo' },
					classes: 'classes'
				};
				for (const other of Object.keys(noChoices) as (keyof Choices)[])
					if (other !== (about[key] ?? 'clauses')) expect(after[other]).toEqual(whole[other]);
			}),
			{ seed: 53 }
		);
	});
});

describe('what the dossier does not hold', () => {
	const known = { key: (_: string, key: string) => key === 'is-k', selection: () => false };
	const missing = (key: string, text: string) =>
		`address: ${key}: "${text}" is not in this dossier; it is ignored.`;

	test('is left out and told: keys and picks', () => {
		const { choices, told } = open('group=is-k.nobody&type=feast&pick=event.gone', known);
		expect(choices.clauses).toEqual({ group: only('is-k') });
		expect(choices.selection).toBeNull();
		expect(told).toEqual([missing('group', 'nobody'), missing('type', 'feast'), missing('pick', 'gone')]);
	});

	test('also among keys that are refused', () => {
		const { choices, told } = open('group=!nobody.is-k&type=!feast', known);
		expect(choices.clauses).toEqual({ group: not('is-k') });
		expect(told).toEqual([missing('group', 'nobody'), missing('type', 'feast')]);
	});

	test('and layers of a group that is not there, while the other layers are kept', () => {
		const { choices, told } = open('layers=arcs-off.marks~nobody.hulls~is-k', known);
		expect(choices.layers).toEqual({ ...noChoices.layers, arcs: 'off', hulls: { group: 'is-k' } });
		expect(told).toEqual([missing('layers', 'nobody')]);
	});
});
