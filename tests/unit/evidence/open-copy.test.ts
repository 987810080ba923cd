import { describe, expect, it } from 'vitest';
import { lostWords, openCopy, passagesOf, type OpenCopy } from '$lib/evidence';
import { asFile, theDossier, theText } from '../../fixtures/the-text';

const dossier = theDossier();

async function opened(text: string): Promise<OpenCopy> {
	const answer = await openCopy(asFile(text), dossier);
	if ('refused' in answer) throw new Error(answer.refused);
	return answer.copy;
}
const refusedFor = async (file: { name: string; bytes: Uint8Array }, of = dossier) => {
	const answer = await openCopy(file, of);
	return 'refused' in answer ? answer.refused : null;
};
/** The words each placed passage stands on. */
const words = ({ placed, paragraphs }: OpenCopy) =>
	placed.map(({ line, start, end }) => paragraphs[line]!.raw.slice(start, end));
const states = ({ documents }: OpenCopy) =>
	documents.map(({ same, changed, missing }) => [same, changed, missing]);

const itself = await opened(theText);

describe('the very file', () => {
	it('is known by its SHA-256, and every passage stands where it was', () => {
		expect(itself.isExact).toBe(true);
		expect(itself.lost).toEqual([]);
		expect(itself.placed.map(({ passage }) => passage)).toEqual(passagesOf(dossier));
		expect(words(itself)).toContain('killed 12 people');
		expect(states(itself)).toEqual([
			[5, 0, 0],
			[4, 0, 0]
		]);
	});
	it('needs no prints', async () => {
		const answer = await openCopy(asFile(theText), theDossier(false));
		expect('copy' in answer && answer.copy.lost).toEqual([]);
	});
});

describe('a copy that only looks otherwise', () => {
	const lines = theText.split('\n');
	it.each([
		['line ends of Windows', theText.replaceAll('\n', '\r\n')],
		['line ends of old Macs', theText.replaceAll('\n', '\r')],
		['a mark of byte order', `\ufeff${theText}`],
		['straight quotes and hyphens', theText.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('—', '-')],
		['blank lines and a header', `Printed for me\n\n${lines.join('\n\n')}\n\nPage 1 of 1\n`],
		['runs of space, some that do not break', theText.replaceAll(' of ', '  of\u00a0')],
		['unseen signs', theText.replaceAll('market', 'mar\u00adket').replaceAll('Varn', '\u2067Varn\u2069')],
		[
			'lines wrapped at 30',
			lines.map((line) => line.replace(/(.{1,30})(?: |$)/g, '$1\n').trim()).join('\n\n')
		]
	])('is whole, with %s', async (_, text) => {
		const copy = await opened(text);
		expect(copy.isExact).toBe(false);
		expect(states(copy)).toEqual([
			[5, 0, 0],
			[4, 0, 0]
		]);
		expect(copy.lost).toEqual([]);
		const plain = (all: string[]) =>
			all.map((one) =>
				one
					.normalize('NFKC')
					.replace(/[\u00ad\u2067\u2069]/g, '')
					.replace(/[’']/g, "'")
					.replace(/\s+/g, ' ')
			);
		expect(plain(words(copy))).toEqual(plain(words(itself)));
	});
});

describe('a part', () => {
	it('is the document it holds, and the other is said to be absent', async () => {
		const copy = await opened(theText.split('\n').slice(5).join('\n'));
		expect(states(copy)).toEqual([
			[0, 0, 5],
			[4, 0, 0]
		]);
		expect(copy.documents.map(({ alignment }) => alignment !== null)).toEqual([false, true]);
		expect(copy.lost).toEqual([]);
		expect(words(copy)).toEqual([
			'In 2017 a convoy was stopped near Brask',
			'Brask',
			expect.any(String),
			'Orsia'
		]);
	});
});

describe('a changed copy', () => {
	it('says each passage that no longer stands, and keeps the rest of the paragraph', async () => {
		const copy = await opened(theText.replace('killed 12 people', 'killed 14 people'));
		expect(states(copy)[0]).toEqual([4, 1, 0]);
		expect(copy.lost).toHaveLength(1);
		expect(copy.placed).toHaveLength(itself.placed.length - 1);
		expect(lostWords(copy.lost[0]!, dossier)).toEqual({
			what: 'Market attacked: the killed',
			where:
				'Expected a passage of 16 characters in paragraph 2 of the dossier’s text (The Paper), from character 71; its words are not in the paragraph any more.'
		});
	});
	it('finds what was moved within its paragraph', async () => {
		const copy = await opened(theText.replace('Gunmen of', 'On the market day, Gunmen of'));
		expect(copy.lost).toEqual([]);
		expect(words(copy)).toEqual(words(itself));
	});
	it('says every passage of a paragraph that was cut', async () => {
		const lines = theText.split('\n');
		const copy = await opened([...lines.slice(0, 1), ...lines.slice(2)].join('\n'));
		expect(copy.lost.map(({ line, why }) => [line, why])).toEqual(Array(4).fill([null, 'paragraph missing']));
		expect(copy.lost.length + copy.placed.length).toBe(itself.placed.length);
	});
	it('takes paragraphs in another order', async () => {
		const lines = theText.split('\n');
		const copy = await opened([...lines.slice(5), ...lines.slice(0, 5)].join('\n'));
		expect(copy.lost).toEqual([]);
		expect(words(copy).sort()).toEqual(words(itself).sort());
	});
	it('takes one of two mentions of a name that was taken out for the one that is gone', async () => {
		const copy = await opened(theText.replace('Varn lies', 'It lies'));
		expect(copy.lost.map(({ passage }) => passage.of.id)).toEqual(['varn']);
		expect(copy.lost[0]!.passage.paragraph).toBe(3);
	});
});

describe('what is no copy', () => {
	it('is refused with a sentence', async () => {
		expect(await refusedFor(asFile('Some other report.\nIt is about ships.\nAnd about ports.'))).toBe(
			'“mine.txt” holds none of this dossier’s 2 documents (The Paper, “First note”; The Wire, “Second note”): no paragraph of theirs was found in it.'
		);
		expect(await refusedFor(asFile(' \n'))).toBe('“mine.txt” is empty.');
		const pdf = { name: 'mine.pdf', bytes: new Uint8Array([37, 80, 68, 70, 0, 1]) };
		expect(await refusedFor(pdf)).toMatch(/^“mine\.pdf” is not a plain text file/);
		expect(await refusedFor(asFile(`${theText} `), theDossier(false))).toMatch(
			/its SHA-256 is another.*no prints/
		);
	});
});

it('aligns ten thousand paragraphs among others', async () => {
	const others = Array.from(
		{ length: 10_000 },
		(_, i) => `Item ${i} of a long list that has nothing to do with it.`
	);
	const copy = await opened(
		[...others.slice(0, 6000), ...theText.split('\n'), ...others.slice(6000)].join('\n')
	);
	expect(copy.lost).toEqual([]);
	expect(copy.placed[0]!.line).toBe(6001);
});
