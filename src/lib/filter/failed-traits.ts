import { tollKeys, type EventTable } from '$lib/table';
import { keyDimensions, type Clauses, type KeyClause, type KeyDimension } from './clauses';

/** The keys of a dimension by the index that the table's columns have for them. */
export function keysOf(table: EventTable, dimension: KeyDimension): readonly string[] {
	const { groups, kinds, statuses, confidences, countries, subregions, precisions } = table.meta;
	return {
		group: groups,
		type: kinds,
		status: statuses,
		confidence: confidences,
		country: countries,
		subregion: subregions,
		precision: precisions,
		toll: tollKeys
	}[dimension];
}

/** The column that has a trait's key in each dimension; for groups it is a set of them. */
export function traitColumn(table: EventTable, dimension: KeyDimension): Uint8Array | Uint32Array {
	return {
		group: table.traitSet,
		type: table.traitKind,
		status: table.traitStatus,
		confidence: table.traitConfidence,
		country: table.traitCountry,
		subregion: table.traitSubregion,
		precision: table.traitPrecision,
		toll: table.traitToll
	}[dimension];
}

/**
 * For each trait a bit for every dimension whose clause refuses it, in the order of `keyDimensions`.
 * @param known what it gave for other clauses, of which only the bits that may differ are found anew
 */
export function failedTraits(
	table: EventTable,
	clauses: Clauses,
	known?: { readonly clauses: Clauses; readonly failed: Uint8Array }
): Uint8Array {
	const failed = known ? known.failed.slice() : new Uint8Array(table.traitSet.length);
	keyDimensions.forEach((dimension, bit) => {
		const clause = clauses[dimension];
		if (clause === known?.clauses[dimension]) return;
		const keys = keysOf(table, dimension);
		const refused = !clause
			? new Uint8Array(sizeOf(table, dimension))
			: dimension === 'group'
				? refusedSets(table, clause, keys)
				: refusedKeys(clause, keys);
		setBit(failed, 1 << bit, refused, traitColumn(table, dimension));
	});
	return failed;
}

/** How many different numbers stand in the column of a dimension. */
export function sizeOf(table: EventTable, dimension: KeyDimension): number {
	return dimension === 'group' ? table.setStart.length - 1 : keysOf(table, dimension).length;
}

function setBit(failed: Uint8Array, bit: number, refused: Uint8Array, column: Uint8Array | Uint32Array) {
	const bits = refused.map((is) => is * bit);
	for (let trait = 0; trait < failed.length; trait++)
		failed[trait] = (failed[trait]! & ~bit) | bits[column[trait]!]!;
}

const isRefused = (clause: KeyClause, keys: readonly string[]) =>
	(clause.only !== null && !keys.some((key) => clause.only!.has(key))) ||
	keys.some((key) => clause.not.has(key));

function refusedKeys(clause: KeyClause, keys: readonly string[]): Uint8Array {
	return Uint8Array.from(keys, (key) => Number(isRefused(clause, [key])));
}

function refusedSets(table: EventTable, clause: KeyClause, groups: readonly string[]): Uint8Array {
	const { setStart, setMember } = table;
	return Uint8Array.from({ length: setStart.length - 1 }, (_, set) => {
		const members = setMember.subarray(setStart[set]!, setStart[set + 1]!);
		return Number(
			isRefused(
				clause,
				[...members].map((group) => groups[group]!)
			)
		);
	});
}
