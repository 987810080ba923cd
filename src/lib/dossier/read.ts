import * as v from 'valibot';
import type { Problem } from '$lib/base';
import { checkLinks } from './links';
import { DossierFile, EventRecord, Group, Place, SourceDocument, type Dossier } from './schema';

/** The text of the three files of a dossier folder. */
export interface DossierText {
	readonly dossier: string;
	readonly places: string;
	readonly events: string;
}

export interface ReadDossier {
	readonly dossier: Dossier;
	readonly problems: readonly Problem[];
}

/** What a field becomes when its value cannot be read; a record with any other fault is left out whole. */
const eventFallbacks: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	subEventType: { subEventType: null },
	dateStart: { dateStart: null, dateEnd: null, datePrecision: 'unknown' },
	dateEnd: { dateStart: null, dateEnd: null, datePrecision: 'unknown' },
	datePrecision: { dateStart: null, dateEnd: null, datePrecision: 'unknown' },
	dateNote: { dateNote: null },
	place: { place: null },
	from: { from: null },
	to: { to: null },
	fatalities: { fatalities: null },
	injured: { injured: null },
	hostages: { hostages: null },
	breakdowns: { breakdowns: [] },
	readings: { readings: [] },
	evidence: { evidence: [] },
	groups: { groups: [] }
};

const placeFallbacks: typeof eventFallbacks = { mentions: { mentions: [] }, aliases: { aliases: [] } };

/**
 * Reads the three files of a dossier. Whatever is wrong becomes a problem that names the file, the record and
 * the field; whatever is right is in the dossier. Never throws on what a file holds.
 */
export function readDossier(text: DossierText): ReadDossier {
	const problems: Problem[] = [];
	const about = parseJson(text.dossier, 'dossier.json', problems);
	const places = parseJson(text.places, 'places.geojson', problems);
	const events = parseJson(text.events, 'events.json', problems);

	const dossier: Dossier = {
		title: readField(about, 'title', DossierFile.entries.title, 'Untitled dossier', problems),
		summary: readField(about, 'summary', DossierFile.entries.summary, '', problems),
		dataDate: readField(about, 'dataDate', DossierFile.entries.dataDate, '', problems),
		dataDateNote: readField(about, 'dataDateNote', DossierFile.entries.dataDateNote, null, problems),
		documents: readRecords(about, 'dossier.json', 'documents', SourceDocument, {}, problems),
		groups: readRecords(about, 'dossier.json', 'groups', Group, { aliases: { aliases: [] } }, problems),
		places: readRecords(places, 'places.geojson', 'features', Place, placeFallbacks, problems),
		events: readRecords(events, 'events.json', 'events', EventRecord, eventFallbacks, problems)
	};
	const linked = checkLinks(dossier);
	return { dossier: linked.dossier, problems: [...problems, ...linked.problems] };
}

function parseJson(text: string, file: string, problems: Problem[]): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		problems.push({
			path: file,
			message: `The file is not JSON (${(error as Error).message}); nothing of it could be read.`
		});
		return undefined;
	}
}

function fieldOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function readField<T>(
	source: unknown,
	key: string,
	schema: v.GenericSchema<unknown, T>,
	fallback: T,
	problems: Problem[]
): T {
	const result = v.safeParse(schema, fieldOf(source, key));
	if (result.success) return result.output;
	if (source !== undefined)
		problems.push({ path: `dossier.json: ${key}`, message: `${faultOf(result.issues[0])}; left empty.` });
	return fallback;
}

function readRecords<T>(
	source: unknown,
	file: string,
	key: string,
	schema: v.GenericSchema<unknown, T>,
	fallbacks: typeof eventFallbacks,
	problems: Problem[]
): T[] {
	if (source === undefined) return [];
	const list = fieldOf(source, key);
	if (!Array.isArray(list)) {
		problems.push({ path: `${file}: ${key}`, message: 'Not a list; no record of it could be read.' });
		return [];
	}
	return list.flatMap((record, i) => {
		const id = fieldOf(record, 'id');
		const path = `${file}: ${key}[${i}]${typeof id === 'string' ? ` (${id})` : ''}`;
		return readRecord(record, path, schema, fallbacks, problems);
	});
}

function readRecord<T>(
	record: unknown,
	path: string,
	schema: v.GenericSchema<unknown, T>,
	fallbacks: typeof eventFallbacks,
	problems: Problem[]
): T[] {
	const first = v.safeParse(schema, record);
	if (first.success) return [first.output];

	// GeoJSON keeps a place's fields one level down, in `properties`.
	const nested = fieldOf(record, 'properties');
	const mended: Record<string, unknown> = { ...(record as object) };
	const mendedProperties: Record<string, unknown> = { ...(nested as object) };
	let allMendable = true;
	for (const issue of first.issues) {
		const keys = (issue.path ?? []).map((item) => String(item.key));
		const inProperties = nested !== undefined && keys[0] === 'properties';
		const fallback = fallbacks[(inProperties ? keys[1] : (keys[0] ?? 'dateStart')) ?? ''];
		const at = keys.length > 0 ? `.${keys.join('.')}` : '';
		if (!fallback) allMendable = false;
		else Object.assign(inProperties ? mendedProperties : mended, fallback);
		problems.push({
			path: path + at,
			message: `${faultOf(issue)}; ${fallback ? 'the field is left out' : 'the record is left out'}.`
		});
	}
	if (!allMendable) return [];
	if (nested !== undefined) mended.properties = mendedProperties;
	const second = v.safeParse(schema, mended);
	if (second.success) return [second.output];
	problems.push({ path, message: `${faultOf(second.issues[0])}; the record is left out.` });
	return [];
}

function faultOf(issue: v.BaseIssue<unknown>): string {
	const own = issue.type === 'check' || issue.type === 'regex' || issue.type === 'non_empty';
	if (own) return `${issue.received === '"' ? '' : `${issue.received}: `}${issue.message}`;
	if (issue.received === 'undefined') return `missing; expected ${issue.expected}`;
	return `${issue.received} where ${issue.expected} is expected`;
}
