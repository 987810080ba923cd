import { toJsonSchema } from '@valibot/to-json-schema';
import { BriefingFile } from '../src/lib/dossier/schema/briefing';
import { DossierFile, EventsFile, PlacesFile } from '../src/lib/dossier/schema';

const files = {
	'briefing.schema.json': { title: 'briefing.json: the slides', schema: BriefingFile },
	'dossier.schema.json': { title: 'dossier.json: documents and groups', schema: DossierFile },
	'events.schema.json': { title: 'events.json: the event records', schema: EventsFile },
	'places.schema.json': { title: 'places.geojson: the places', schema: PlacesFile }
};

/**
 * JSON Schema (draft 7) of each file of a dossier, by file name. What JSON Schema cannot say is left out: that
 * dates stand in order and exist in the calendar, that rings close, that every reference leads somewhere.
 */
export function jsonSchemas() {
	return Object.entries(files).map(([file, { title, schema }]) => {
		const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
		return { file, schema: { $schema, title, ...rest } };
	});
}
