import { lanes, tollLanes } from '$lib/filter';
import { TallyColumns, type EventTable, type Tally } from '$lib/table';

/** What some rows (one byte a row) add up to. */
export function tallyRows(table: EventTable, isWanted: Uint8Array): Tally {
	const byToll = new Int32Array(table.low.length);
	for (let row = 0; row < table.rows; row++) byToll[table.toll[row]!]! += isWanted[row]!;
	const tolls = tollLanes(table);
	const sum = new TallyColumns(1);
	const lot = new Float64Array(lanes);
	byToll.forEach((events, toll) => {
		for (let i = 0; i < lanes; i++) lot[i] = events * tolls[toll * lanes + i]!;
		sum.add(0, events, table.tollState[toll]!, lot, 0);
	});
	return sum.at(0);
}
