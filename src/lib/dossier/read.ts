import * as v from 'valibot';
import type { Problem } from '$lib/base';
import { readBriefing } from './read-briefing';
import { faultOf } from './fault-words';
import { checkLinks } from './links';
import { fieldOf, parseJson, readRecords } from './read-json';
import { documentFallbacks, eventFallbacks, placeFallbacks } from './read-record';
import { DossierFile, EventRecord, Group, Place, SourceDocument, Theatre, type Dossier } from './schema';

/** The text of the files of a dossier folder; it need not have a briefing. */
export interface DossierText {
	readonly dossier: string;
	readonly places: string;
	readonly events: string;
	readonly briefing?: string;
}

export interface ReadDossier {
	readonly dossier: Dossier;
	readonly problems: readonly Problem[];
}

/**
 * Reads the files of a dossier. Whatever is wrong becomes a problem that names the file, the record and
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
		documents: readRecords(about, 'dossier.json', 'documents', SourceDocument, documentFallbacks, problems),
		groups: readRecords(about, 'dossier.json', 'groups', Group, { aliases: { aliases: [] } }, problems),
		theatres:
			fieldOf(about, 'theatres') === undefined
				? []
				: readRecords(about, 'dossier.json', 'theatres', Theatre, {}, problems),
		redacted: readField(about, 'redacted', DossierFile.entries.redacted, [], problems) ?? [],
		places: readRecords(places, 'places.geojson', 'features', Place, placeFallbacks, problems),
		events: readRecords(events, 'events.json', 'events', EventRecord, eventFallbacks, problems),
		briefing: readBriefing(text.briefing, problems)
	};
	const linked = checkLinks(dossier);
	return {
		dossier: { ...linked.dossier, events: linked.dossier.events.map(placedMovement) },
		problems: [...problems, ...linked.problems]
	};
}

/** A movement without a place of its own stands where it goes or, where that is not stated, where it leaves. */
function placedMovement(event: EventRecord): EventRecord {
	return event.eventType === 'movement' ? { ...event, place: event.place ?? event.to ?? event.from } : event;
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
