import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeView } from '$lib/dossier';
import { packDossier, unpackDossier } from '$lib/bundle';
import { noRedaction, redactionInWords, type Redaction } from '../../../src/lib/export/redaction';
import { redactDossier } from '../../../src/lib/export/redact-dossier';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';
import { aStore } from '../../fixtures/a-store';
import { theDossier } from '../../fixtures/the-dossier';

const anyRedaction: fc.Arbitrary<Redaction> = fc.record({
	...{ words: fc.boolean(), groups: fc.boolean(), places: fc.boolean(), sources: fc.boolean() },
	positions: fc.constantFrom('none', '0.1', '1', 'province', 'country'),
	sensitive: fc.boolean()
});

describe('redactDossier', () => {
	it('leaves a dossier that opens without a problem', async () => {
		await fc.assert(
			fc.asyncProperty(anyDossier, anyRedaction, async (dossier, redaction) => {
				const redacted = redactDossier(dossier, aStore(dossier).opened.regions, redaction);
				const { dossier: opened, problems } = await unpackDossier(await packDossier(redacted, ''), 'x');
				expect(problems).toEqual([]);
				expect(opened.events).toHaveLength(redacted.events.length);
				expect(opened.redacted).toEqual(redactionInWords(redaction));
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves no name of a place, group or document of the real dossier that is withheld', () => {
		const { dossier, store } = theDossier();
		const redaction = { ...noRedaction, ...{ words: true, groups: true, places: true, sources: true } };
		const text = JSON.stringify({ ...redactDossier(dossier, store.opened.regions, redaction), title: '' });
		for (const { name, aliases } of dossier.groups)
			for (const one of [name, ...aliases].filter(({ length }) => length > 2))
				expect(text).not.toContain(one);
		for (const { properties } of dossier.places) expect(text).not.toContain(`"${properties.name}"`);
		for (const { title, publisher } of dossier.documents) {
			expect(text).not.toContain(title);
			expect(text).not.toContain(publisher);
		}
	});

	it('adds what is redacted to what was before, and a citation says both', () => {
		const dossier = aDossier().place('town', [10, 0]).event('a', { place: 'town' }).build();
		const { regions } = aStore(dossier).opened;
		const once = redactDossier(dossier, regions, { ...noRedaction, groups: true });
		const twice = redactDossier(once, regions, { ...noRedaction, groups: true, sources: true });
		expect(twice.redacted).toEqual(['Groups are not named.', 'Sources are not named.']);
		expect(citeView('One event', [], twice)).toMatch(
			/\. Redacted: Groups are not named\. Sources are not named\.$/
		);
		expect(citeView('One event', [], dossier)).not.toContain('Redacted');
	});

	it('drops sensitive records with the places and groups that only they speak of', () => {
		const dossier = aDossier()
			.place('open', [10, 0])
			.place('hidden', [20, 0])
			.event('a', { place: 'open', by: 'known' })
			.event('b', { place: 'hidden', by: 'secret', sensitive: true })
			.build();
		const redacted = redactDossier(dossier, aStore(dossier).opened.regions, {
			...noRedaction,
			sensitive: true
		});
		expect(redacted.events.map(({ id }) => id)).toEqual(['a']);
		expect(JSON.stringify(redacted)).not.toMatch(/hidden|secret/i);
	});
});
