import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Place } from '$lib/dossier';
import { dossier, root } from './read-geo';

const file = new URL('../shared/document/why-russia.txt', root);
const isThere = existsSync(file);
const text = isThere ? readFileSync(file, 'utf8') : '';
const lines = text.split('\n');
const { documents, events, groups, places } = dossier;
const evidence = events.flatMap((event) => event.evidence.map((span) => ({ id: event.id, ...span })));

interface Span {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

function lineOf(paragraph: number): string {
	return lines[paragraph - 1] ?? '';
}

function isAligned({ paragraph, start, end }: Span): boolean {
	const line = lineOf(paragraph);
	const isWord = (at: number) => /[\p{L}\p{N}]/u.test(line.charAt(at));
	return end <= line.length && isWord(start) && !isWord(start - 1) && !isWord(end);
}

/** Where a name stands as a word of its own; as written, so that "US" is not "us". */
function standsAt(name: string): Span[] {
	return lines.slice(0, 50).flatMap((line, i) => {
		const starts = [...line.matchAll(new RegExp(name, 'gu'))].map((found) => found.index);
		const spans = starts.map((start) => ({ paragraph: i + 1, start, end: start + name.length }));
		return spans.filter(isAligned);
	});
}

function isWithin(inner: Span, outer: Span): boolean {
	const isLonger = outer.end - outer.start > inner.end - inner.start;
	return (
		isLonger && outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
	);
}

function namesOf({ properties: { name, aliases } }: Place): string[] {
	return [name, ...aliases];
}

function keyOf({ paragraph, start, end }: Span): string {
	return `paragraph ${paragraph}, ${start} to ${end}`;
}

const isArea = ({ properties: { kind } }: Place) => ['country', 'admin1', 'region'].includes(kind);
const areaNames = places.filter(isArea).flatMap(namesOf);

/**
 * Every occurrence of a place's names is a mention of it, with one exception: within the longer name of
 * another area it is that area that is named (no mention of Asia in "Central Asia").
 */
function expectedMentions(place: Place): string[] {
	const own = namesOf(place).flatMap(standsAt);
	const longer = isArea(place) ? areaNames.flatMap(standsAt) : own;
	return own.filter((span) => !longer.some((other) => isWithin(span, other))).map(keyOf);
}

function wordsIn(words: string): string[] {
	return words.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function runsOfEight(words: readonly string[]): string[] {
	return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
}

describe.skipIf(!isThere)(
	'geo beside its text (skipped where ../shared/document/why-russia.txt is absent)',
	() => {
		it('knows the file by its SHA-256', () => {
			const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
			expect(documents.map((document) => document.sha256)).toEqual([sha256, sha256]);
		});

		it('finds in every mention a name of the place', () => {
			const wrong = places.flatMap((place) =>
				place.properties.mentions
					.filter((span) => !namesOf(place).includes(lineOf(span.paragraph).slice(span.start, span.end)))
					.map((span) => `${place.id}: ${keyOf(span)}`)
			);
			expect(wrong).toEqual([]);
			expect(
				places.flatMap(({ properties }) => properties.mentions).filter((span) => !isAligned(span))
			).toEqual([]);
		});

		it.each(places.map((place) => [place.id as string, place] as const))(
			'misses no mention of %s',
			(_, place) => {
				expect(place.properties.mentions.map(keyOf).sort()).toEqual(expectedMentions(place).sort());
			}
		);

		it('gives places and groups no alias that the text does not use', () => {
			const aliases = [
				...places.flatMap(({ properties }) => properties.aliases),
				...groups.flatMap((group) => group.aliases)
			];
			expect(aliases.filter((alias) => standsAt(alias).length === 0)).toEqual([]);
		});

		it('gives groups of the document a name that the text uses', () => {
			const named = groups.filter(({ name, aliases }) =>
				[name, ...aliases].some((alias) => standsAt(alias).length > 0)
			);
			const unnamed = groups.filter((group) => !named.includes(group)).map(({ id }) => id);
			// Named by what they did or whose they were: "Soviet invasion"; and a heading of ours.
			expect(unnamed).toEqual(['chechen-armed-groups', 'soviet-forces']);
		});

		it('points every piece of evidence at whole words of its line', () => {
			expect(evidence.length).toBeGreaterThan(100);
			expect(evidence.filter((span) => !isAligned(span)).map((span) => `${span.id}: ${keyOf(span)}`)).toEqual(
				[]
			);
		});

		it('names as speakers only people and bodies of the text', () => {
			const speakers = [...new Set(evidence.map(({ attributedTo }) => attributedTo))];
			const parts = [...new Set(speakers.flatMap((speaker) => speaker.split(/, via |, /)))];
			const unknown = parts.filter((part) => standsAt(part).length === 0);
			expect(speakers.length).toBeGreaterThan(5);
			expect(unknown).toEqual([]);
		});

		it('lets every paragraph that states something be found from a place or an event', () => {
			const led = new Set(
				[...evidence, ...places.flatMap(({ properties }) => properties.mentions)].map(
					(span) => span.paragraph
				)
			);
			const silent = lines.slice(0, 50).flatMap((_, i) => (led.has(i + 1) ? [] : [i + 1]));
			// Remarks and headings that name no place and no event.
			expect(silent).toEqual([36, 39, 40, 41]);
		});

		it('stands nowhere in the project: no eight words of it in a row', () => {
			const runs = new Set(runsOfEight(wordsIn(text)));
			const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
				cwd: fileURLToPath(root)
			});
			const paths = listed
				.toString()
				.split('\n')
				.filter((path) => path && !/\.(png|woff2?|ico)$/.test(path));
			const titles = documents.map(({ title }) => JSON.stringify(title));
			const found = paths
				.filter((path) => existsSync(new URL(path, root)))
				.flatMap((path) => {
					const whole = readFileSync(new URL(path, root), 'utf8');
					// An article's title is quoted as a title, in a dossier's list of documents and nowhere else.
					const own = path.endsWith('/dossier.json')
						? titles.reduce((rest, title) => rest.replace(title, '""'), whole)
						: whole;
					return runsOfEight(wordsIn(own))
						.filter((run) => runs.has(run))
						.map((run) => `${path}: ${run}`);
				});
			expect(paths.length).toBeGreaterThan(50);
			expect(found).toEqual([]);
		});
	}
);
