import { expect, test } from 'vitest';
import { foldGroups, noKey } from '$lib/filter';
import { buildRegister } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const register = buildRegister(
	aDossier()
		.group('is', { shortName: 'Islamic State' })
		.group('is-k', { parent: 'is', shortName: 'IS-K' })
		.group('is-k-cell', { parent: 'is-k', shortName: 'Cell' })
		.group('is-sinai', { parent: 'is', shortName: 'Sinai' })
		.group('taliban', { shortName: 'Taliban' })
		.group('fighters', { shortName: 'Chechen fighters', basis: 'ours' })
		.group('brigade', { parent: 'fighters', shortName: 'Brigade' })
		.build()
);
const fold = (...chosen: string[]) => foldGroups(new Set(chosen), register);

test('a parent stands for its family where the whole of it is chosen', () => {
	expect(fold('is', 'is-k', 'is-k-cell', 'is-sinai')).toEqual(['Islamic State and its branches']);
	expect(fold('is-k', 'is-k-cell')).toEqual(['IS-K and its branches']);
});

test('a family that only we gather has no branches of its own', () => {
	expect(fold('fighters', 'brigade')).toEqual(['all Chechen fighters']);
	expect(fold('fighters')).toEqual(['Chechen fighters']);
});

test('where part of a family is chosen, each is named alone', () => {
	expect(fold('is', 'is-sinai')).toEqual(['Islamic State', 'Sinai']);
	expect(fold('is-k', 'is-sinai')).toEqual(['IS-K', 'Sinai']);
});

test('a whole branch of a family that is not whole is folded', () => {
	expect(fold('is', 'is-k', 'is-k-cell')).toEqual(['Islamic State', 'IS-K and its branches']);
});

test('the branches without their parent are not the family', () => {
	expect(fold('is-k', 'is-k-cell', 'is-sinai')).toEqual(['IS-K and its branches', 'Sinai']);
});

test('a group without branches has just its name, in the order of the dossier', () => {
	expect(fold('taliban', 'is-sinai')).toEqual(['Sinai', 'Taliban']);
});

test('events that name no group are said last', () => {
	expect(fold(noKey, 'taliban')).toEqual(['Taliban', 'no named group']);
	expect(fold()).toEqual([]);
});
