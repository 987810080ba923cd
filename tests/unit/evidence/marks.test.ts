import { describe, expect, it } from 'vitest';
import { coverage, findMarks, openCopy } from '$lib/evidence';
import { asFile, theDossier, theText } from '../../fixtures/the-text';

const dossier = theDossier();
const answer = await openCopy(asFile(theText), dossier);
if ('refused' in answer) throw new Error(answer.refused);
const { copy } = answer;
const marks = findMarks(dossier, copy);
const raw = (line: number, start: number, end: number) => copy.paragraphs[line]!.raw.slice(start, end);
const said = (kind: string) =>
	marks.filter((mark) => mark.kind === kind).map(({ line, start, end }) => raw(line, start, end));

describe('marks', () => {
	it('are the places’ own mentions, the words of dates and tolls in their passages, and groups by their names', () => {
		expect(said('place')).toEqual(['Varn', 'Varn', 'Orsia', 'Brask', 'Orsia']);
		expect(said('date')).toEqual(['3 May 2019', '2017']);
		expect(said('toll')).toEqual(['12', 'scores', '12', '40']);
		expect(said('group')).toEqual(['Alder Front', 'Alder Front', 'the Front', 'Alder Front']);
	});
	it('know the events they are evidence of', () => {
		const eventsOf = (line: number) =>
			marks.filter((mark) => mark.line === line && mark.kind !== 'place').map(({ events }) => events);
		expect(eventsOf(1)).toEqual(Array(4).fill(['market-attack']));
		expect(eventsOf(6)).toEqual(Array(3).fill(['convoy-held']));
		expect(eventsOf(7)).toEqual([[]]);
	});
	it('are numbered in the order of the text', () => {
		expect(marks.map(({ at }) => at)).toEqual(marks.map((_, i) => i));
	});
});

describe('coverage', () => {
	const covered = coverage(dossier, copy, marks, ['Lorn']);
	const gaps = covered.gaps.map(
		({ kind, line, start, end }) => `${kind} ${line + 1}: ${raw(line, start, end)}`
	);
	it('counts paragraphs, place names and figures, and those a record accounts for', () => {
		expect(covered.paragraphs).toEqual({ of: 9, covered: 5 });
		expect(covered.onlyPlaces).toBe(2);
		expect(covered.places).toEqual({ of: 7, covered: 5 });
		expect(covered.figures).toEqual({ of: 10, covered: 8 });
	});
	it('lists the rest in the order of the text', () => {
		expect(gaps).toEqual([
			`paragraph 1: ${copy.paragraphs[0]!.raw}`,
			'place 1: Lorn',
			'figure 3: two dozen',
			'figure 4: six',
			`paragraph 5: ${copy.paragraphs[4]!.raw}`,
			'paragraph 6: What came before',
			`paragraph 9: ${copy.paragraphs[8]!.raw}`,
			'place 9: Tessaly'
		]);
	});
});
