import { isoOf, type Day } from '$lib/base';
import { dateInWords, type DatePrecision } from '$lib/dossier';
import { binStart, nextBin } from './bin-edges';
import type { DateClause } from './clauses';

/** A window of days in words: "in 2004", "from March 2021 to 2024", "since 7 March 2024", "on 22 March 2024". */
export function windowInWords({ from, to }: Pick<DateClause, 'from' | 'to'>): string {
	if (from === null && to === null) return 'on any date';
	if (from === null)
		return `until ${dayAs(to!, ends('year', to!) ? 'year' : ends('month', to!) ? 'month' : 'day')}`;
	if (to === null)
		return `since ${dayAs(from, begins('year', from) ? 'year' : begins('month', from) ? 'month' : 'day')}`;
	if (from === to) return `on ${dayAs(from, 'day')}`;
	const unit = (['year', 'month'] as const).find((one) => begins(one, from) && ends(one, to)) ?? 'day';
	const [first, last] = [dayAs(from, unit), dayAs(to, unit)];
	return first === last ? `in ${first}` : `from ${first} to ${last}`;
}

const begins = (unit: 'year' | 'month', day: Day) => binStart(day, unit) === day;
const ends = (unit: 'year' | 'month', day: Day) => nextBin(binStart(day, unit), unit) === day + 1;

function dayAs(day: Day, datePrecision: DatePrecision): string {
	return dateInWords({ dateStart: isoOf(day), dateEnd: isoOf(day), datePrecision });
}
