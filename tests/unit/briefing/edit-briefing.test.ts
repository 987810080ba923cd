import { describe, expect, it } from 'vitest';
import {
	addSlide,
	beginSection,
	changeSlide,
	deleteSlide,
	duplicateSlide,
	moveSlide,
	newSlide
} from '$lib/briefing';
import { mostSlides, type Briefing } from '$lib/dossier';

const of = (...slides: [id: string, section?: string][]): Briefing => ({
	title: '',
	slides: slides.map(([id, section]) => ({
		...newSlide({ view: '', size: [1, 1] }, []),
		id,
		section: section ?? null
	}))
});
const said = ({ slides }: Briefing) =>
	slides.map(({ id, section }) => (section ? `${section}/${id}` : id)).join(' ');
const four = of(['a', 'x'], ['b', 'x'], ['c', 'y'], ['d', 'y']);

describe('slides', () => {
	it('move to a place and into the section around it', () => {
		expect(said(moveSlide(four, 'd', 1))).toBe('x/a x/d x/b y/c');
		expect(said(moveSlide(four, 'a', 1))).toBe('x/b x/a y/c y/d');
		expect(said(moveSlide(four, 'a', 9))).toBe('x/b y/c y/d x/a');
		expect(moveSlide(four, 'a', -4)).toBe(four);
	});

	it('are duplicated behind themselves under a number of their own', () => {
		const twice = duplicateSlide(duplicateSlide(four, 'b'), 'b');
		expect(said(twice)).toBe('x/a x/b x/b-2 x/b-1 y/c y/d');
	});

	it('are added behind another, or at the end, and never beyond what a briefing holds', () => {
		const more = newSlide({ view: '', size: [1, 1] }, ['a']);
		expect(said(addSlide(four, more, 'a'))).toBe('x/a slide-1 x/b y/c y/d');
		expect(said(addSlide(four, more, null))).toBe('x/a x/b y/c y/d slide-1');
		const full = of(...Array.from({ length: mostSlides }, (_, i): [string] => [`s-${i}`]));
		expect(addSlide(full, more, null)).toBe(full);
	});

	it('are deleted and changed', () => {
		expect(said(deleteSlide(four, 'b'))).toBe('x/a y/c y/d');
		expect(
			changeSlide(four, 'b', (slide) => ({ ...slide, hidden: true })).slides.map(({ hidden }) => hidden)
		).toEqual([false, true, false, false]);
	});

	it('begin a section up to the next, or go back to the one before', () => {
		expect(said(beginSection(four, 'b', 'new'))).toBe('x/a new/b y/c y/d');
		expect(said(beginSection(four, 'c', null))).toBe('x/a x/b x/c x/d');
		expect(said(beginSection(of(['a'], ['b'], ['c']), 'b', ' Before '))).toBe('a Before/b Before/c');
	});
});
