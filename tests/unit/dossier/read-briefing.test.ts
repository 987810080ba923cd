import { describe, expect, it } from 'vitest';
import { readDossier } from '$lib/dossier';
import { newSlide } from '$lib/briefing';
import { aDossier } from '../../fixtures/a-dossier';

const read = (briefing?: string) => {
	const { dossier, problems } = readDossier({ ...aDossier().files(), briefing });
	return { ...dossier.briefing, problems };
};
const slide = (part: object = {}) => ({ ...newSlide({ view: 'v=2', size: [800, 600] }, []), ...part });
const file = (...slides: unknown[]) => JSON.stringify({ title: 'A briefing', slides });

describe('briefing.json', () => {
	it('need not be there', () => {
		expect(read()).toEqual({ title: '', slides: [], problems: [] });
	});

	it('is read as it was written', () => {
		const slides = [slide(), slide({ id: 'other', seconds: 12, section: 'Before', hidden: true })];
		expect(read(file(...slides))).toEqual({ title: 'A briefing', slides, problems: [] });
	});

	it('loses only the part of a slide that is wrong, and says which', () => {
		const broken = slide({ theme: 'sepia', seconds: -1, picture: { data: 'http://elsewhere', alt: 'x' } });
		const { slides, problems } = read(file(broken, slide({ id: 'whole' })));
		expect(slides.map(({ theme, seconds, picture }) => [theme, seconds, picture])).toEqual([
			['paper', null, null],
			['paper', null, null]
		]);
		expect(problems.every(({ path }) => path.startsWith('briefing.json: slides[0] (slide-1)'))).toBe(true);
		expect(problems.map(({ path }) => path.split('.').slice(2)[0]).sort()).toEqual([
			'picture',
			'picture',
			'seconds',
			'theme'
		]);
	});

	it('leaves out a slide without a view and a second one of the same id', () => {
		const { slides, problems } = read(file(slide(), slide(), slide({ id: 'b', view: 7 })));
		expect(slides).toHaveLength(1);
		expect(problems.map(({ message }) => message)).toEqual([
			'7 where text is expected; the record is left out.',
			'A second slide with the id "slide-1"; it is left out.'
		]);
	});

	it('that is no JSON leaves a dossier without slides, and says so', () => {
		const { slides, problems } = read('{ "slides": [');
		expect(slides).toEqual([]);
		expect(problems[0]?.message).toContain('not JSON');
	});

	it('keeps no picture that is too large or not inside the file', () => {
		const large = { data: `data:image/png;base64,${'A'.repeat(1_500_000)}`, alt: 'x', isGraphic: false };
		const { slides, problems } = read(file(slide({ picture: large })));
		expect(slides[0]?.picture).toBeNull();
		expect(problems).toHaveLength(1);
		expect(problems[0]!.message.length).toBeLessThan(200);
	});
});
