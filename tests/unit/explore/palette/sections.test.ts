import { expect, test } from 'vitest';
import { inSections, matching, rowsPerSection } from '../../../../src/lib/explore/palette/sections';

const row = (section: string, title: string, id = title) => ({ id, section, title });

test('all words must begin a word of the title, in any order, without regard to case and accents', () => {
	const commands = [
		row('Actions', 'Zoom to what is shown'),
		row('Types', 'Only attacks'),
		row('Places', 'Čečen')
	];
	const found = (typed: string) => matching(commands, typed).map(({ title }) => title);
	expect(found('SHOWN zoom')).toEqual(['Zoom to what is shown']);
	expect(found('cecen')).toEqual(['Čečen']);
	expect(found('oom')).toEqual([]);
	expect(found('')).toHaveLength(3);
});

test('titles that begin with what is typed come first, the others stay in order', () => {
	const commands = [
		row('A', 'Only taliban'),
		row('A', 'Only Taliban of Pakistan'),
		row('A', 'Taliban alone')
	];
	expect(matching(commands, 'tal').map(({ title }) => title)).toEqual([
		'Taliban alone',
		'Only taliban',
		'Only Taliban of Pakistan'
	]);
});

test('sections stand in their order, unknown ones behind, empty ones nowhere', () => {
	const rows = [row('Events', 'e'), row('Slides', 's'), row('Actions', 'a'), row('Places', 'p')];
	expect(inSections(rows).map(({ name }) => name)).toEqual(['Actions', 'Places', 'Events', 'Slides']);
});

test('a section has a few rows, says how many more there are, and has none twice', () => {
	const rows = Array.from({ length: 30 }, (_, i) => row('Groups', `Group ${i}`));
	const [section] = inSections([...rows, row('Groups', 'Once more', 'Group 0')]);
	expect(section!.rows.map(({ title }) => title)).toEqual(
		rows.slice(0, rowsPerSection).map(({ title }) => title)
	);
	expect(section!.more).toBe(30 - rowsPerSection);
});
