import type { Contender } from '../contender';
import { named, type RawCounts } from '../counts';
import { counted, type FlatRows } from '../flat-rows';
import type { Step } from '../step';

/** Every row of the columns is looked at for every answer, in one plain loop. */
export function fullScan(rows: FlatRows): Contender {
	return {
		name: 'full scan of columns',
		answer(step) {
			const raw = scan(rows, step, 0);
			return () => named(raw, rows);
		}
	};
}

/** Counts the rows from one on. */
export function scan(rows: FlatRows, step: Step, first: number): RawCounts {
	const { start, end, set, kind, country, toll, slot, cell, dated } = rows;
	const counts = Object.fromEntries(counted.map((column) => [column, new Uint32Array(rows.sizes[column])]));
	const [bySet, byKind, byCountry, byToll] = [counts.set!, counts.kind!, counts.country!, counts.toll!];
	const [bySlot, byCell] = [counts.slot!, counts.cell!];
	const passes = {
		set: new Uint8Array(rows.sizes.set).fill(1),
		kind: Uint8Array.from(rows.table.meta.kinds, (type) => Number(type !== step.off)),
		country: new Uint8Array(rows.sizes.country).fill(1),
		toll: new Uint8Array(rows.sizes.toll).fill(1)
	};
	const { from, to } = step;
	let total = 0;
	for (let row = first; row < set.length; row++) {
		const isInDate = row < dated && start[row]! <= to && end[row]! >= from;
		const isInSet = passes.set[set[row]!] === 1;
		const isInKind = passes.kind[kind[row]!] === 1;
		const isInCountry = passes.country[country[row]!] === 1;
		const isInToll = passes.toll[toll[row]!] === 1;
		if (isInDate && isInSet && isInKind && isInCountry && isInToll) {
			total++;
			bySet[set[row]!]!++;
			byKind[kind[row]!]!++;
			byCountry[country[row]!]!++;
			byToll[toll[row]!]!++;
			bySlot[slot[row]!]!++;
			byCell[cell[row]!]!++;
		} else if (isInDate && isInKind && isInCountry && isInToll) bySet[set[row]!]!++;
		else if (isInDate && isInSet && isInCountry && isInToll) byKind[kind[row]!]!++;
		else if (isInDate && isInSet && isInKind && isInToll) byCountry[country[row]!]!++;
		else if (isInDate && isInSet && isInKind && isInCountry) byToll[toll[row]!]!++;
		else if (isInSet && isInKind && isInCountry && isInToll) bySlot[slot[row]!]!++;
	}
	return { set: bySet, kind: byKind, country: byCountry, toll: byToll, slot: bySlot, cell: byCell, total };
}
