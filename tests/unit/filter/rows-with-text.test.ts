import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsWithText, TextIndex, wordsOf } from '$lib/filter';
import { rowsOf } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';

const store = aStore(
	aDossier()
		.place('kabul', [69, 34], { aliases: ['Кабул'] })
		.place('syria', [38, 35])
		.place('tajikistan', [71, 39])
		.group('is-k', { name: 'Islamic State Khorasan', shortName: 'IS-K', aliases: ['Daesh'] })
		.group('taliban')
		.event('airport', {
			title: 'Bombing',
			summary: 'At the gate.',
			place: 'kabul',
			by: 'is-k',
			on: '2021-08-26'
		})
		.event('raid', { title: 'A raid', place: 'kabul', by: ['taliban', 'is-k'], on: '2022-01-01' })
		.event('fighters', { title: 'Fighters leave', eventType: 'movement', from: 'syria', to: 'tajikistan' })
		.event('nowhere', { title: 'Khorasan is named' })
		.build()
);
const index = new TextIndex(store.texts());
const idsWith = (words: string, not = false) =>
	rowsOf(rowsWithText(store.table, index, { words, not })).map(store.idOf);

test('a word may be in the title, the summary, the place, where it begins from, or a group', () => {
	expect(idsWith('bombing')).toEqual(['airport']);
	expect(idsWith('gate')).toEqual(['airport']);
	expect(idsWith('Кабул')).toEqual(['airport', 'raid']);
	expect(idsWith('syria')).toEqual(['fighters']);
	expect(idsWith('tajikistan')).toEqual(['fighters']);
	expect(idsWith('daesh')).toEqual(['airport', 'raid']);
	expect(idsWith('khorasan').sort()).toEqual(['airport', 'nowhere', 'raid']);
});

test('all words must be found, each wherever it is', () => {
	expect(idsWith('kabul taliban')).toEqual(['raid']);
	expect(idsWith('syria taliban')).toEqual([]);
	expect(idsWith('daesh gate кабул')).toEqual(['airport']);
});

test('with "not" exactly the others pass', () => {
	expect(idsWith('kabul', true)).toEqual(['fighters', 'nowhere']);
	expect(idsWith('kabul taliban', true).sort()).toEqual(['airport', 'fighters', 'nowhere']);
});

test('words that are no words ask for nothing', () => {
	expect(idsWith(' — ')).toHaveLength(4);
});

test('exactly the events pass that have every word somewhere, by any of a few words', () => {
	// Too unlike each other, and too short, for one to be found in place of another.
	const vocabulary = ['sun', 'moor', 'ice', 'wolf', 'бор', 'قلم'];
	const text = fc.subarray(vocabulary).map((words) => words.join(' ') || 'x');
	const dossiers = fc.record({
		places: fc.array(text, { minLength: 1, maxLength: 3 }),
		groups: fc.array(text, { minLength: 1, maxLength: 3 }),
		events: fc.array(
			fc.record({
				...{ title: text, summary: text },
				place: fc.option(fc.nat()),
				groups: fc.uniqueArray(fc.nat(2))
			}),
			{ maxLength: 8 }
		)
	});
	fc.assert(
		fc.property(
			dossiers,
			fc.subarray(vocabulary, { minLength: 1, maxLength: 3 }),
			fc.boolean(),
			(told, words, not) => {
				const dossier = aDossier();
				told.places.forEach((name, i) => dossier.place(`p${i}`, [i, 0], { name }));
				told.groups.forEach((name, i) => dossier.group(`g${i}`, { name, shortName: 'x' }));
				const placeOf = (n: number | null) => (n === null ? null : n % told.places.length);
				const groupsOf = (all: number[]) => [...new Set(all.map((n) => n % told.groups.length))];
				told.events.forEach(({ title, summary, place, groups }, i) =>
					dossier.event(`e${i}`, {
						...{ title, summary, by: groupsOf(groups).map((n) => `g${n}`) },
						place: placeOf(place) === null ? null : `p${placeOf(place)}`
					})
				);
				const opened = aStore(dossier.build());
				const passing = rowsWithText(opened.table, new TextIndex(opened.texts()), {
					words: words.join(' '),
					not
				});
				const expected = told.events.map(({ title, summary, place, groups }) => {
					const at = placeOf(place);
					const texts = [
						title,
						summary,
						at === null ? '' : told.places[at]!,
						...groupsOf(groups).map((n) => told.groups[n]!)
					];
					const all = new Set(wordsOf(texts.join(' ')));
					return words.every((word) => all.has(wordsOf(word)[0]!)) !== not;
				});
				const byEvent = expected.map((_, i) => passing[opened.rowOf(`e${i}`)] === 1);
				expect(byEvent).toEqual(expected);
			}
		),
		{ seed: 38 }
	);
});
