import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tally, TallyColumns } from '$lib/table';
import { aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';

test('rows added one by one make the tally of their events, side by side with others', () => {
	fc.assert(
		fc.property(anyDossier, fc.infiniteStream(fc.constantFrom(0, 1, 2)), (dossier, keys) => {
			const { table, recordOf } = aStore(dossier);
			const sums = new TallyColumns(3);
			const events = Array.from({ length: table.rows }, (_, row) => {
				const { value: key } = keys.next();
				const toll = table.toll[row]!;
				const state = table.traitState[table.trait[row]!]!;
				const columns = [table.sumLow, table.sumBest, table.sumHigh];
				sums.add(
					key,
					1,
					state,
					Float64Array.from(columns, (column) => column[toll]!),
					0
				);
				return { key, event: recordOf(row) };
			});
			for (const key of [0, 1, 2]) {
				const added = events.filter((one) => one.key === key).map(({ event }) => event);
				expect(sums.at(key)).toEqual(tally(added));
			}
		}),
		{ seed: 28, numRuns: 60 }
	);
});
