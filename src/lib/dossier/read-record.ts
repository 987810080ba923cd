import * as v from 'valibot';
import type { Problem } from '$lib/base';
import { faultOf, inShort } from './fault-words';

/** By the field at fault, the fields that stand in for it and those that make no sense without it. */
export type Fallbacks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const undated = { dateStart: null, dateEnd: null, datePrecision: 'unknown' };

/** Every check on an event as a whole is one of its dates. */
const wholeRecord = '';

/** What becomes of a field whose value cannot be read; a record with any other fault is left out whole. */
export const eventFallbacks: Fallbacks = {
	[wholeRecord]: undated,
	subEventType: { subEventType: null },
	dateStart: undated,
	dateEnd: undated,
	datePrecision: undated,
	dateNote: { dateNote: null },
	place: { place: null },
	from: { from: null },
	to: { to: null },
	fatalities: { fatalities: null },
	injured: { injured: null },
	hostages: { hostages: null },
	breakdowns: { breakdowns: [] },
	readings: { readings: [] },
	inferred: { inferred: [] },
	retraction: { retraction: null },
	// What cannot be read is taken to be for few eyes.
	sensitive: { sensitive: true },
	evidence: { evidence: [] },
	groups: { groups: [] }
};

export const documentFallbacks: Fallbacks = { prints: { prints: undefined } };

export const placeFallbacks: Fallbacks = { mentions: { mentions: [] }, aliases: { aliases: [] } };

/** A value that fails a check is not put to the next: no date is both malformed and out of order. */
const oneFaultAValue = { abortPipeEarly: true } as const;

/**
 * Reads one record and mends it as often as that uncovers another fault: some checks are made only on a record
 * that is otherwise whole. No field is mended in two rounds, so it ends.
 */
export function readRecord<T>(
	record: unknown,
	path: string,
	schema: v.GenericSchema<unknown, T>,
	fallbacks: Fallbacks,
	problems: Problem[]
): T[] {
	const leaveOut = (faults: readonly Problem[]) => {
		problems.push(
			...faults.map(({ path, message }) => ({ path, message: `${message}; the record is left out.` }))
		);
		return [];
	};
	if (typeof record !== 'object' || record === null || Array.isArray(record))
		return leaveOut([{ path, message: `${inShort(record)} where an object is expected` }]);

	const told: Problem[] = [];
	const mended = new Set<string>();
	let candidate: object = record;
	let result = v.safeParse(schema, candidate, oneFaultAValue);
	while (!result.success) {
		const faults = result.issues.map((issue) => locate(issue, path));
		const fatal = faults.filter(({ field }) => mended.has(field) || !fallbacks[field]);
		if (fatal.length > 0) return leaveOut(fatal);
		for (const { field, isNested, path, message } of faults) {
			const fallback = fallbacks[field];
			candidate = isNested ? withProperties(candidate, fallback) : { ...candidate, ...fallback };
			mended.add(field);
			told.push({ path, message: `${message}; the ${fallback === undated ? 'date' : 'field'} is left out.` });
		}
		result = v.safeParse(schema, candidate, oneFaultAValue);
	}
	problems.push(...told);
	return [result.output];
}

/** GeoJSON keeps a place's fields one level down, in `properties`. */
function locate(issue: v.BaseIssue<unknown>, path: string) {
	const keys = (issue.path ?? []).map((item) => String(item.key));
	const isNested = keys[0] === 'properties';
	const field = (isNested ? keys[1] : keys[0]) ?? wholeRecord;
	return { field, isNested, path: [path, ...keys].join('.'), message: faultOf(issue) };
}

function withProperties(place: { properties?: unknown }, part: object | undefined): object {
	return { ...place, properties: { ...(place.properties as object), ...part } };
}
