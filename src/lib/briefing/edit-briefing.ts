import { mostSlides, type Briefing, type Slide } from '$lib/dossier';
import { newSlide } from './new-slide';

/** A briefing with one slide more, behind another or at the end. A full one stays as it is. */
export function addSlide(briefing: Briefing, slide: Slide, behind: string | null): Briefing {
	const { slides } = briefing;
	if (slides.length >= mostSlides) return briefing;
	const at = slides.findIndex(({ id }) => id === behind);
	return { ...briefing, slides: slides.toSpliced(at < 0 ? slides.length : at + 1, 0, slide) };
}

/** @param to the index it has afterwards; it takes the section of where it comes to stand */
export function moveSlide(briefing: Briefing, id: string, to: number): Briefing {
	const { slides } = briefing;
	const from = slides.findIndex((slide) => slide.id === id);
	const at = Math.min(Math.max(0, to), slides.length - 1);
	if (from < 0 || at === from) return briefing;
	const rest = slides.toSpliced(from, 1);
	const [before, after] = [rest[at - 1], rest[at]];
	const isWithin = before && after && before.section === after.section;
	const section = isWithin ? before.section : slides[from]!.section;
	return { ...briefing, slides: rest.toSpliced(at, 0, { ...slides[from]!, section }) };
}

export function duplicateSlide(briefing: Briefing, id: string): Briefing {
	const slide = briefing.slides.find((one) => one.id === id);
	return slide
		? addSlide(
				briefing,
				newSlide(
					slide,
					briefing.slides.map((one) => one.id)
				),
				id
			)
		: briefing;
}

export function deleteSlide(briefing: Briefing, id: string): Briefing {
	return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) };
}

export function changeSlide(briefing: Briefing, id: string, change: (slide: Slide) => Slide): Briefing {
	return { ...briefing, slides: briefing.slides.map((slide) => (slide.id === id ? change(slide) : slide)) };
}

/** Gives a slide and those behind it, up to the next section, a section of its own; or lets them go to the one before. */
export function beginSection(briefing: Briefing, id: string, name: string | null): Briefing {
	const { slides } = briefing;
	const at = slides.findIndex((slide) => slide.id === id);
	if (at < 0) return briefing;
	const was = slides[at]!.section;
	const section = name?.trim() || (slides[at - 1]?.section ?? null);
	let end = at + 1;
	while (end < slides.length && slides[end]!.section === was) end++;
	return {
		...briefing,
		slides: slides.map((slide, i) => (i >= at && i < end ? { ...slide, section } : slide))
	};
}
