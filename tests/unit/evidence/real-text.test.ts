import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage, findMarks, makePrints, openCopy, passagesOf, type OpenCopy } from '$lib/evidence';
import { dossier, root } from '../geo/read-geo';

const file = new URL('../shared/document/why-russia.txt', root);
const isThere = existsSync(file);
const text = isThere ? readFileSync(file, 'utf8') : '';
const passages = passagesOf(dossier);

async function opened(words: string): Promise<OpenCopy> {
	const answer = await openCopy({ name: 'copy.txt', bytes: new TextEncoder().encode(words) }, dossier);
	if ('refused' in answer) throw new Error(answer.refused);
	return answer.copy;
}

describe.skipIf(!isThere)('the reader’s copy of the built-in document (skipped where it is absent)', () => {
	it('has the prints the dossier holds: after a change of evidence, npm run prints -- <the text>', () => {
		for (const { id, prints } of dossier.documents) expect(prints).toEqual(makePrints(dossier, id, text));
	});
	it('is known by its SHA-256, and every stored offset is in it', async () => {
		const copy = await opened(text);
		expect(copy.isExact).toBe(true);
		expect(copy.lost).toEqual([]);
		expect(copy.placed.map(({ passage }) => passage)).toEqual(passages);
	});
	it('has every passage where it was stored, by its words alone', async () => {
		const copy = await opened(`${text}\n`);
		expect(copy.isExact).toBe(false);
		expect(copy.lost).toEqual([]);
		const moved = copy.placed.filter(({ start, end, line, passage }) => {
			return start !== passage.start || end !== passage.end || line !== passage.paragraph - 1;
		});
		expect(moved).toEqual([]);
	});
	it('may be typed with straight quotes, wide spaces and blank lines under a header', async () => {
		const typed = text
			.replace(/[“”]/g, '"')
			.replace(/[‘’]/g, "'")
			.replaceAll(' the ', '\u00a0 the ')
			.replaceAll('\n', '\r\n\r\n');
		const copy = await opened(`\ufeffFrom my clippings\r\n\r\n${typed}`);
		expect(copy.lost).toEqual([]);
		expect(copy.documents.map(({ same, changed, missing }) => [same, changed, missing])).toEqual([
			[22, 0, 0],
			[28, 0, 0]
		]);
	});
	it.each(dossier.documents.map((document) => [document.publisher, document] as const))(
		'may be of %s alone',
		async (_, { id, paragraphs: [first, last] }) => {
			const copy = await opened(
				text
					.split('\n')
					.slice(first - 1, last)
					.join('\n')
			);
			expect(copy.documents.filter(({ alignment }) => alignment).map(({ document }) => document.id)).toEqual([
				id
			]);
			expect(copy.lost).toEqual([]);
			expect(copy.placed.map(({ passage }) => passage)).toEqual(
				passages.filter(({ document }) => document === id)
			);
		}
	);
	it('may be changed: what no longer stands is said, and only that', async () => {
		const copy = await opened(text.replaceAll('115', '133').replace(/^.*Beslan school siege.*\n/m, ''));
		const lost = copy.lost.map(({ passage, why }) => `${passage.paragraph} ${passage.of.id} ${why}`);
		expect(new Set(lost.filter((line) => line.includes('changed')))).toEqual(
			new Set(['2 moscow-concert-venue-attack words changed'])
		);
		expect(lost.filter((line) => line.includes('missing')).length).toBe(
			passages.filter(({ paragraph }) => paragraph === 50).length
		);
		expect(copy.placed.length + copy.lost.length).toBe(passages.length);
	});
	it('is accounted for, but for what is listed', async () => {
		const copy = await opened(text);
		const marks = findMarks(dossier, copy);
		const { paragraphs, places, figures, gaps } = coverage(dossier, copy, marks, []);
		expect(paragraphs).toEqual({ of: 50, covered: 46 });
		expect(gaps.filter(({ kind }) => kind === 'paragraph').map(({ line }) => line + 1)).toEqual([
			36, 39, 40, 41
		]);
		expect(places.covered / places.of).toBeGreaterThan(0.9);
		expect(figures.covered).toBeGreaterThan(15);
	});
});
