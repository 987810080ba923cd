import type { EventRecord, Slide } from '$lib/dossier';
import type { Drift } from './drift';
import type { SlideNow } from './slide-now';

/** What is known of a slide before it is presented. */
export interface Known {
	readonly slide: Slide;
	/** Null where its view speaks of another table. */
	readonly now: SlideNow | null;
	readonly drift: Drift | null;
	/** What of its view could not be understood, in sentences. */
	readonly problems: readonly string[];
	readonly event: (id: string) => EventRecord | undefined;
}

/** Characters that can be read from the last row in the time a slide stands, beside the map and below it. */
const most = { title: 90, left: 420, right: 420, below: 260, map: 0 };
/** The words are 18 pixels of the map's own; less than a fiftieth of its height is too small for the last row. */
const words = 18;
const least = 1 / 50;

/**
 * What to look at before a slide is presented, in sentences; none where it is ready. Contrast is not asked: a slide has
 * only the colours of its theme, and those are held to WCAG.
 */
export function preflight({ slide, now, drift, problems, event }: Known): string[] {
	const { title, text, notes, layout, picture, size } = slide;
	const found: string[] = [...problems];
	if (drift && !drift.isKept) {
		const moved = drift.moved.map(({ what, was, is }) => `${what} ${was} → ${is}`);
		const records = [
			[drift.came.length, 'came'],
			[drift.left.length, 'left'],
			[drift.changed.length, 'changed']
		].flatMap(([count, what]) => (count ? [`${count} ${what}`] : []));
		const said = [...moved, ...(records.length > 0 ? [`records: ${records.join(', ')}`] : [])];
		found.push(`The data no longer says what it showed: ${said.join('; ') || 'its records are others'}.`);
	}
	for (const { fault, text: token } of now?.figures.values() ?? [])
		if (fault) found.push(`${token} ${fault}`);
	if (!now)
		found.push('Its view is of another table than the one that is open; its figures were not checked.');
	if (now?.account.figures.events === 0) found.push('No event passes its filter.');
	if (!title && !text && !picture && layout !== 'map') found.push('It has neither words nor a picture.');
	if (layout === 'map' && text) found.push('Its text is not shown: the layout is the map alone.');
	if (title.length > most.title)
		found.push(`The title has ${title.length} characters; ${most.title} can be read at a glance.`);
	if (layout !== 'map' && text.length > most[layout])
		found.push(`The text has ${text.length} characters; ${most[layout]} can be read from the last row.`);
	if (words / size[1] < least)
		found.push(
			'It was taken on so tall a map that its words are small: take the view anew in a smaller window.'
		);
	if (picture?.isGraphic) found.push('Its picture is graphic: it stays covered until you ask for it.');
	const bare = Object.keys(now?.account.records ?? {}).filter((id) => event(id)?.evidence.length === 0);
	if (bare.length > 0)
		found.push(`${bare.length} of its records name no evidence: ${bare.slice(0, 3).join(', ')}.`);
	if (!notes) found.push('It has no notes.');
	return found;
}
