import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import {
	coverage,
	DocumentReader,
	findMarks,
	markKinds,
	openCopy,
	type Mark,
	type MarkKind
} from '$lib/evidence';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';
import { asFile, theDossier, theText } from '../../fixtures/the-text';

/** The reader with a copy, keeping what is stood on as the page does. */
async function read(text: string) {
	const dossier = theDossier();
	const answer = await openCopy(asFile(text), dossier);
	if ('refused' in answer) throw new Error(answer.refused);
	const { copy } = answer;
	const marks = findMarks(dossier, copy);
	const panel = aPanel(360, 620);
	let current: Mark | null = null;
	const on = {
		onkinds: vi.fn((kinds: ReadonlySet<MarkKind>) => void screen.rerender({ kinds })),
		onstep: vi.fn((by: 1 | -1) => {
			current = marks[(current?.at ?? (by > 0 ? -1 : 0)) + by] ?? null;
			void screen.rerender({ current });
		}),
		...{ onpoint: vi.fn(), onopen: vi.fn(), onkeep: vi.fn(), onforget: vi.fn() }
	};
	const screen = await render(DocumentReader, {
		target: panel,
		props: {
			...{ dossier, copy, marks, coverage: coverage(dossier, copy, marks, []), kinds: new Set(markKinds) },
			...{ current, picked: null, isKept: false },
			...on
		}
	});
	const words = screen.getByRole('document', { name: 'The text' });
	const box = words.element() as HTMLElement;
	const lines = () => [...box.querySelectorAll('[data-line]')].map((line) => line.textContent);
	return { screen, panel, box, words, lines, marks, dossier, ...on };
}

test('the text is shown as it is, each mention in the look of its kind', async () => {
	const { box, lines, panel } = await read(theText);
	expect(lines()).toEqual(theText.split('\n'));
	const styleOf = (kind: string) => getComputedStyle(box.querySelector(`.mark.${kind}`)!);
	const looks = markKinds.map((kind) => styleOf(kind).textDecorationStyle);
	expect(new Set(looks).size).toBe(4);
	expect(new Set(markKinds.map((kind) => styleOf(kind).textDecorationColor)).size).toBe(4);
	expect(await axeFinds(panel)).toEqual([]);
});

test('mentions are walked and opened by key, pointed at and clicked, and left out by kind', async () => {
	const { screen, box, words, marks, onopen, onpoint } = await read(theText);
	await screen.getByRole('button', { name: 'Next mention' }).click();
	await screen.getByRole('button', { name: 'Next mention' }).click();
	await expect.element(screen.getByText(`2 of ${marks.length}. Place: Varn`)).toBeVisible();
	expect(box.querySelector('.current')?.textContent).toBe('Varn');
	box.focus();
	await userEvent.keyboard('{Enter}');
	expect(onopen.mock.lastCall![0]).toMatchObject({ kind: 'place', place: 'varn' });
	await words.getByText('40', { exact: true }).hover();
	expect(onpoint.mock.lastCall![0]).toMatchObject({ kind: 'toll', events: ['convoy-held'] });
	await words.getByText('40', { exact: true }).click();
	expect(onopen.mock.lastCall![0]).toMatchObject({ kind: 'toll' });
	await screen.getByRole('button', { name: 'Places 5' }).click();
	expect(box.querySelectorAll('.mark.place')).toHaveLength(0);
	expect(box.querySelectorAll('.mark.toll')).toHaveLength(4);
});

test('a picked event’s passages stand out and are brought into sight', async () => {
	const filler = Array.from({ length: 400 }, (_, i) => `Something else, number ${i}.`).join('\n');
	const { screen, box } = await read(`${filler}\n${theText}`);
	expect(box.scrollTop).toBe(0);
	await screen.rerender({ picked: 'convoy-held' });
	await vi.waitFor(() => {
		const [inner, outer] = [box.querySelector('.picked')!, box].map((one) => one.getBoundingClientRect());
		expect(inner!.top).toBeGreaterThan(outer!.top);
		expect(inner!.bottom).toBeLessThan(outer!.bottom);
	});
	expect([...box.querySelectorAll('.picked')].map((one) => one.textContent)).toEqual([
		'In 2017 a convoy was stopped near Brask',
		'40 drivers were held for three weeks by the Front'
	]);
});

test('what no record accounts for, and what no longer matches, is a list to walk', async () => {
	const { screen, box } = await read(theText.replace('killed 12 people', 'killed 14 people'));
	await screen.getByRole('button', { name: /1 passage of the dossier not found/ }).click();
	await expect.element(screen.getByText('Market attacked: the killed')).toBeVisible();
	await screen.getByRole('button', { name: /Coverage: 5 of 9 paragraphs/ }).click();
	await screen.getByRole('button', { name: 'Next: what no record accounts for' }).click();
	await screen.getByRole('button', { name: 'Next: what no record accounts for' }).click();
	await screen.getByRole('button', { name: 'Next: what no record accounts for' }).click();
	await expect.element(screen.getByText(/^3 of \d+$/)).toBeVisible();
	expect(box.querySelector('.gap')!.textContent).toBe('two dozen');
});

test('hostile text is text: it never runs, turns nothing around and breaks no layout', async () => {
	const markup = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
	const turned = 'Their toll was \u202e511\u202c, they said.';
	const long = 'x'.repeat(1_000_000);
	const { screen, box, panel, lines } = await read([theText, markup, turned, long].join('\n'));
	expect(lines().at(-3)).toBe(markup);
	expect(box.querySelectorAll('img, script')).toHaveLength(0);
	expect(window).not.toHaveProperty('ran');
	expect(lines().at(-2)).toBe('Their toll was right-to-left override511end of embedding, they said.');
	expect(lines().at(-1)).toHaveLength(1_000_000);
	expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
	expect(box.getBoundingClientRect().right).toBeLessThanOrEqual(panel.getBoundingClientRect().right);
	await screen.getByRole('button', { name: 'Next mention' }).click();
	expect(box.querySelector('.current')).not.toBeNull();
});

test('ten thousand paragraphs are there, and the last of them is reached', async () => {
	const many = Array.from(
		{ length: 10_000 },
		(_, i) => `Paragraph ${i} of a long report, with some words in it to read.`
	);
	const { screen, box, lines } = await read([...many, theText].join('\n'));
	expect(lines()).toHaveLength(10_009);
	await screen.rerender({ picked: 'orsia' });
	await vi.waitFor(() => expect(box.scrollTop).toBeGreaterThan(100_000), { timeout: 12_000 });
});
