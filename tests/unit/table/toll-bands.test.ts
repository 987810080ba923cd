import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tollBands, tollKeys } from '$lib/table';
import { tollBandOf } from '../../../src/lib/table/toll-bands';

test('a toll is in the band whose edges hold it, and one that is not stated in the last of all', () => {
	fc.assert(
		fc.property(fc.oneof(fc.nat(30), fc.nat(2000), fc.constantFrom(...tollBands)), (toll) => {
			const band = tollBandOf(toll);
			expect(tollBands[band]).toBeLessThanOrEqual(toll);
			expect(tollBands[band + 1] ?? Infinity).toBeGreaterThan(toll);
		}),
		{ seed: 27 }
	);
	expect(tollKeys[tollBandOf(null)]).toBe('unstated');
});

test('every band’s edge is its key, and a stated 0 is not "not stated"', () => {
	expect(tollBands.map((edge) => tollKeys[tollBandOf(edge)])).toEqual(tollBands.map(String));
	expect([0, 1, 4, 5, 999, 1000, 2_000_000].map((toll) => tollKeys[tollBandOf(toll)])).toEqual([
		...['0', '1', '2', '5'],
		...['500', '1000', '1000']
	]);
});
