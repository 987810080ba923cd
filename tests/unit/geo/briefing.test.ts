import { describe, expect, it } from 'vitest';
import { driftOf, liveTokens, namesIn, slidesNow } from '$lib/briefing';
import { noKey } from '$lib/filter';
import { readAddress, writeAddress, type Known } from '$lib/session/url';
import { theDossier } from '../../fixtures/the-dossier';

const { dossier, problems, store, engine } = theDossier();
const { slides } = dossier.briefing;
const { keys, regions } = store.opened;

const known: Known = {
	key: (dimension, key) =>
		dimension === 'area'
			? dossier.theatres.some(({ id }) => key === `theatre~${id}`)
			: key === noKey ||
				keys[dimension as keyof typeof keys].includes(key) ||
				(dimension === 'country' && regions.units.country.some(({ id }) => id === key)),
	selection: ({ kind, id }) =>
		(kind === 'event' ? dossier.events : dossier.places).some((one) => one.id === id)
};
const read = slides.map((slide) => ({ slide, ...readAddress(new URLSearchParams(slide.view), known) }));
const now = await slidesNow(
	read.map(({ slide, choices }) => ({ slide, of: { clauses: choices.clauses, own: choices.own } })),
	namesIn(store.opened, store.register, dossier.events),
	async (of) => engine.accounts(of)
);

describe('geo/briefing.json', () => {
	it('is read without a problem, 8 to 10 slides', () => {
		expect(problems).toEqual([]);
		expect(slides.length).toBeGreaterThanOrEqual(8);
		expect(slides.length).toBeLessThanOrEqual(10);
	});

	it.each(read)('$slide.id opens as it was taken', ({ slide, choices, problems }) => {
		expect(problems).toEqual([]);
		expect(choices.camera).not.toBeNull();
		expect(writeAddress(choices).toString()).toBe(new URLSearchParams(slide.view).toString());
	});

	it.each(slides.map((slide, i) => ({ slide, now: now[i]! })))(
		'$slide.id shows what the data says',
		({ slide, now }) => {
			expect(slide.shown).not.toBeNull();
			expect(driftOf(slide, now)).toBeNull();
			expect(now.account.figures.events).toBeGreaterThan(0);
			expect([...now.figures.values()].flatMap(({ fault }) => fault ?? [])).toEqual([]);
			const tokens = liveTokens(`${slide.title}\n${slide.text}\n${slide.notes}`).sort();
			expect(Object.keys(slide.shown!.live).sort()).toEqual(tokens);
		}
	);

	it.each(slides)(
		'$id says where in the document it is from, and is short enough to be read',
		({ title, text, notes }) => {
			expect(notes).toMatch(/paragraphs? \d/);
			expect(title.length).toBeLessThan(70);
			expect(text.replaceAll(/\{\{[^}]+\}\}/g, '00').length).toBeLessThan(420);
			expect(`${title} ${text} ${notes}`).not.toMatch(/terror|horror|massacre/i);
		}
	);

	it('never lays the sieges of 2002 and 2004 to IS-K', () => {
		const siege = now[slides.findIndex(({ id }) => id === 'earlier-sieges')]!;
		expect(Object.keys(siege.account.records!)).toEqual(['beslan-school-siege', 'dubrovka-theatre-siege']);
		const struck = now[slides.findIndex(({ id }) => id === 'struck-before')]!;
		expect(Object.keys(struck.account.records!)).toEqual([
			'kabul-airport-bombing',
			'kabul-embassy-attack',
			'kerman-bombings'
		]);
	});
});
