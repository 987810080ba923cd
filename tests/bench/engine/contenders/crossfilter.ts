import crossfilter from 'crossfilter2';
import type { Contender } from '../contender';
import { named } from '../counts';
import { counted, type FlatRows } from '../flat-rows';
import { scan } from './full-scan';

/**
 * One dimension for each column. It knows no date that is a stretch of days, so it is given only the events of one
 * day; the others are added afterwards, untimed.
 */
export function crossfilterPeer(rows: FlatRows): Contender {
	const { exact, start, slot, sizes, table } = rows;
	const all = crossfilter(Array.from({ length: exact }, (_, row) => row));
	const day = all.dimension((row) => start[row]!);
	const kind = all.dimension((row) => rows.kind[row]!);
	const slotOfDay = new Map(Array.from({ length: exact }, (_, row) => [start[row]!, slot[row]!]));
	const dimensions = {
		set: all.dimension((row) => rows.set[row]!),
		kind,
		country: all.dimension((row) => rows.country[row]!),
		toll: all.dimension((row) => rows.toll[row]!),
		cell: all.dimension((row) => rows.cell[row]!)
	};
	const groups = {
		set: dimensions.set.group().reduceCount(),
		kind: kind.group().reduceCount(),
		country: dimensions.country.group().reduceCount(),
		toll: dimensions.toll.group().reduceCount(),
		slot: day.group((value) => slotOfDay.get(value)!).reduceCount(),
		cell: dimensions.cell.group().reduceCount()
	};
	const total = all.groupAll().reduceCount();
	let [from, to, off] = [NaN, NaN, null as string | null];
	return {
		name: 'crossfilter2',
		answer(step) {
			if (step.from !== from || step.to !== to) {
				[from, to] = [step.from, step.to];
				day.filterRange([from, to + 1]);
			}
			if (step.off !== off) {
				off = step.off;
				if (off === null) kind.filterAll();
				else kind.filterFunction((value) => table.meta.kinds[value] !== off);
			}
			const read = counted.map((column) => [column, groups[column].all(), total.value()] as const);
			return () => {
				const rest = scan(rows, step, exact);
				const sums = read.map(([column, group]) => {
					const counts = new Float64Array(sizes[column]);
					for (const { key, value } of group) counts[key]! += value;
					return [column, counts.map((count, i) => count + rest[column][i]!)] as const;
				});
				return named(
					{
						...(Object.fromEntries(sums) as Record<(typeof counted)[number], Float64Array>),
						total: read[0]![2] + rest.total
					},
					rows
				);
			};
		}
	};
}
