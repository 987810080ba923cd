import * as v from 'valibot';
import { is } from '../fault-words';
import { count, isoDay, slug } from './ids';

/** How many slides a briefing holds, and how many characters each part of one. */
export const mostSlides = 200;
export const mostPicture = 1_500_000;
const longest = { view: 12_000, title: 200, text: 4000, notes: 20_000, section: 80, alt: 300 };

const upTo = (most: number) =>
	v.pipe(
		v.string(),
		v.maxLength(most, ({ received }) => `${received} characters are more than ${most}`)
	);
const between = (least: number, most: number) =>
	v.pipe(v.number(), v.minValue(least, is(`below ${least}`)), v.maxValue(most, is(`above ${most}`)));

/** What a slide's question adds up to; dates are of its dated records, `high` is null where a toll is open above. */
export const Figures = v.object({
	events: count,
	attacks: count,
	killed: v.object({ low: count, best: count, high: v.nullable(count) }),
	tollsStated: count,
	tollsNotStated: count,
	first: v.nullable(isoDay),
	last: v.nullable(isoDay),
	undated: count
});
export type Figures = v.InferOutput<typeof Figures>;

const mark = v.pipe(v.string(), v.regex(/^[0-9a-f]{14}$/, is('not a hash of 14 hexadecimal digits')));

/** What the data said when the slide was last agreed with it. */
export const ShownFigures = v.object({
	figures: Figures,
	/** Of all the records behind the figures, in the order of their ids. */
	hash: mark,
	/** Each of these records by id, with a hash of its content; null where they are too many to list. */
	records: v.nullable(v.record(v.string(), mark)),
	/** What each live number in the words read as, by what stands between its braces. */
	live: v.record(v.string(), v.string())
});
export type ShownFigures = v.InferOutput<typeof ShownFigures>;

export const slideThemes = ['paper', 'night'] as const;
export const slideLayouts = ['left', 'right', 'below', 'map'] as const;
export const transitions = ['fly', 'cut'] as const;

/** A picture inside the file; `isGraphic` keeps it covered until it is asked for. */
export const SlidePicture = v.object({
	data: v.pipe(
		v.string(),
		v.maxLength(mostPicture, `the picture is larger than ${mostPicture} characters`),
		v.regex(/^data:image\/(?:png|jpeg|webp|avif|gif);base64,[A-Za-z0-9+/]+=*$/, 'not a picture as a data URL')
	),
	/** What it shows, for who cannot see it, and whose it is. */
	alt: v.pipe(upTo(longest.alt), v.nonEmpty('is empty')),
	isGraphic: v.boolean()
});
export type SlidePicture = v.InferOutput<typeof SlidePicture>;

export const Slide = v.object({
	id: slug,
	/** Filter, layers, grouping, classes, selection and camera, as the query of the page's address. */
	view: upTo(longest.view),
	/** Width and height of the map the view was taken in, CSS pixels: elsewhere the camera keeps what it shows. */
	size: v.tuple([between(1, 20_000), between(1, 20_000)]),
	theme: v.picklist(slideThemes),
	/** Where the words stand beside the map; `map` is the map alone. */
	layout: v.picklist(slideLayouts),
	title: upTo(longest.title),
	/** A subset of Markdown, with live numbers in double braces. */
	text: upTo(longest.text),
	notes: upTo(longest.notes),
	picture: v.nullable(SlidePicture),
	transition: v.picklist(transitions),
	/** How long it stands when the briefing plays by itself; null for as long as usual. */
	seconds: v.nullable(between(1, 3600)),
	hidden: v.boolean(),
	/** Slides of one section that follow each other stand under its name. */
	section: v.nullable(v.pipe(upTo(longest.section), v.nonEmpty('is empty'))),
	/** Null until its figures have been taken. */
	shown: v.nullable(ShownFigures),
	/** What was decided when the data last moved away from `shown`, and the hash of the data it was decided on. */
	decided: v.nullable(
		v.object({ what: v.picklist(['accepted', 'kept']), hash: mark, on: isoDay, was: v.nullable(Figures) })
	)
});
export type Slide = v.InferOutput<typeof Slide>;

export const BriefingFile = v.object({ title: upTo(longest.title), slides: v.array(Slide) });
export interface Briefing {
	readonly title: string;
	readonly slides: readonly Slide[];
}
