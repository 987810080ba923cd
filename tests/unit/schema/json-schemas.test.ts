import Ajv, { type AnySchema } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../scripts/json-schemas';

const geo = new URL('../../../geo/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, geo), 'utf8'));

/** The file of the dossier that each schema describes. */
const described: Record<string, string> = {
	'briefing.schema.json': 'briefing.json',
	'dossier.schema.json': 'dossier.json',
	'events.schema.json': 'events.json',
	'places.schema.json': 'places.geojson'
};

describe.each(jsonSchemas())('geo/schema/$file', ({ file, schema }) => {
	it('is what src/lib/dossier/schema.ts says (`npm run schema` writes it)', () => {
		expect(readJson(`schema/${file}`)).toEqual(JSON.parse(JSON.stringify(schema)));
	});

	it(`holds for geo/${described[file]}`, () => {
		const ajv = new Ajv({ allErrors: true, strictTuples: false });
		const validate = ajv.compile(schema as AnySchema);
		validate(readJson(described[file]!));
		expect(validate.errors).toBeNull();
	});

	it('refuses a file without its records', () => {
		expect(new Ajv({ strictTuples: false }).validate(schema as AnySchema, { title: 'Empty' })).toBe(false);
	});
});
