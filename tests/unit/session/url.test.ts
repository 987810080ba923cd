import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoices, views, type Choices } from '../../../src/lib/session/choices';
import { readAddress, writeAddress } from '../../../src/lib/session/url';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const chosen = fc.option(
	fc.uniqueArray(id, { maxLength: 5 }).map((ids) => new Set(ids) as ReadonlySet<string>),
	{
		nil: undefined
	}
);
const rounded = (min: number, max: number, digits: number) =>
	fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits);
const choices: fc.Arbitrary<Choices> = fc.record({
	clauses: fc
		.record({ group: chosen, type: chosen, country: chosen, subregion: chosen })
		.map((clauses) => Object.fromEntries(Object.entries(clauses).filter(([, value]) => value !== undefined))),
	view: fc.constantFrom(...views),
	mentioned: fc.boolean(),
	selection: fc.option(fc.record({ kind: fc.constantFrom('event' as const, 'place' as const), id })),
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

test('every choice comes back from the address as it went in', () => {
	fc.assert(
		fc.property(choices, (before) => {
			const { choices: after, problems } = readAddress(
				new URLSearchParams(writeAddress(before).toString()),
				anything
			);
			expect(problems).toEqual([]);
			expect(after).toEqual(before);
		})
	);
});

test('nothing chosen leaves nothing in the address', () => {
	expect(writeAddress(noChoices).toString()).toBe('');
});

test('a broken address opens what it can and says what it ignored', () => {
	const { choices: read, problems } = readAddress(
		new URLSearchParams('type=attack&view=sideways&at=1_2&pick=<script>&group=is-k&unknown=1'),
		anything
	);
	expect(read.clauses).toEqual({ type: new Set(['attack']), group: new Set(['is-k']) });
	expect(read.view).toBe('events');
	expect(read.camera).toBeNull();
	expect(read.selection).toBeNull();
	expect(problems.map((problem) => problem.path).sort()).toEqual([
		'address: at',
		'address: pick',
		'address: view'
	]);
});

test('keys and picks that the dossier does not hold are left out and told', () => {
	const known = { key: (_: string, key: string) => key === 'is-k', selection: () => false };
	const { choices: read, problems } = readAddress(
		new URLSearchParams('group=is-k.nobody&type=feast&pick=event.gone'),
		known
	);
	expect(read.clauses).toEqual({ group: new Set(['is-k']) });
	expect(read.selection).toBeNull();
	expect(problems.map((problem) => problem.message)).toEqual([
		'"nobody" is not in this dossier; it is ignored.',
		'"feast" is not in this dossier; it is ignored.',
		'"gone" is not in this dossier; it is ignored.'
	]);
});

test('asking for none is kept, and a newer version is said', () => {
	const { choices: read, problems } = readAddress(new URLSearchParams('group=-&v=9'), anything);
	expect(read.clauses.group).toEqual(new Set());
	expect(problems.map((problem) => problem.path)).toEqual(['address: v']);
});
