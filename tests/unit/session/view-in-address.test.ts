import { expect, it } from 'vitest';
import type { Dimension } from '$lib/filter';
import { noChoices, viewInAddress, type Choices } from '$lib/session';

const choices: Choices = {
	...noChoices,
	clauses: {
		group: { only: new Set(['is-k']), not: new Set() },
		type: { only: new Set(['attack']), not: new Set() }
	},
	camera: { lng: 69.2, lat: 34.5, zoom: 5, bearing: 0, pitch: 0 },
	selection: { kind: 'place', id: 'kabul' } as Choices['selection']
};
const parts = (...without: Dimension[]) =>
	[...new URLSearchParams(viewInAddress(choices, new Set(without))).keys()].sort();

it('keeps the question and where the map stands, not what is open over it', () => {
	expect(parts()).toEqual(expect.arrayContaining(['group', 'type']));
	expect(viewInAddress(choices)).toContain('69.2');
	expect(viewInAddress(choices)).not.toContain('kabul');
});

it('leaves out what is withheld: a part of the question, and with areas also where the map stands', () => {
	expect(parts('group')).not.toContain('group');
	expect(parts('group')).toContain('type');
	expect(viewInAddress(choices, new Set(['group']))).toContain('69.2');
	expect(viewInAddress(choices, new Set(['area']))).not.toContain('69.2');
});
