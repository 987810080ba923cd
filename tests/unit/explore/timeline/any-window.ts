import fc from 'fast-check';
import { dayOf } from '$lib/base';
import { binUnits } from '$lib/filter';

export const anyUnit = fc.constantFrom(...binUnits);
export const anyDay = fc.integer({ min: dayOf('1890-01-01'), max: dayOf('2090-12-31') });
/** Days in order, from as early to as late as the arbitrary gives. */
export const anyDays = fc
	.tuple(anyDay, anyDay)
	.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
/** A window and bounds that hold it. */
export const anyWindow = fc
	.tuple(anyDay, anyDay, anyDay, anyDay)
	.map((days) => days.sort((a, b) => a - b) as [number, number, number, number])
	.map(([from, first, last, to]) => ({ bounds: { first: from, last: to }, window: { first, last } }));
