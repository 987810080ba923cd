import { expect, test } from 'vitest';
import { ownTheatre, type DrawnPart } from '$lib/regions';
import { noChoices } from '../../../src/lib/session/choices';
import { dropTheatre, keepTheatre, withoutAreas } from '../../../src/lib/session/own-theatres';

const circle: DrawnPart = { kind: 'circle', at: [1, 2], km: 3 };
const all = (count: number) =>
	Array.from({ length: count }, (_, i) => ownTheatre(i + 1, `Area ${i + 1}`, circle));
const only = (...keys: string[]) => ({ only: new Set(keys), not: new Set<string>() });

test('one is kept behind the others, or in the place of what it was', () => {
	const [first, second] = all(2);
	const renamed = ownTheatre(1, 'Renamed', circle);
	expect(keepTheatre([first!], second!)).toEqual({ own: [first, second] });
	expect(keepTheatre([first!, second!], renamed)).toEqual({ own: [renamed, second] });
});

test('what an address has no room for is refused in a sentence', () => {
	expect(keepTheatre(all(20), ownTheatre(21, 'More', circle))).toEqual({
		refused: '20 areas are kept; remove one to keep another.'
	});
	const line = Array.from({ length: 200 }, (_, i): [number, number] => [
		(i % 2) * 170.1234,
		(i % 7) * 10.4321
	]);
	const long = (number: number) => ownTheatre(number, 'Long', { kind: 'along', line, km: 1 });
	expect(keepTheatre([1, 2, 3, 4, 5].map(long), long(6))).toEqual({
		refused: 'The address has no room for this area beside the others; draw it with fewer points.'
	});
});

test('one that is removed leaves the filter, which then asks for everything', () => {
	const own = all(2);
	const asked = { ...noChoices, own, clauses: { area: only('theatre~own~1') } };
	expect(dropTheatre(asked, 'own~1')).toEqual({ own: [own[1]], clauses: {} });
	const both = { ...asked, clauses: { area: only('theatre~own~1', 'theatre~levant') } };
	expect(dropTheatre(both, 'own~1').clauses).toEqual({ area: only('theatre~levant') });
	const none = { area: only() };
	expect(withoutAreas(none, () => true)).toEqual(none);
});
