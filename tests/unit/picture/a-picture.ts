import type { Dossier } from '$lib/dossier';
import { drawPicture, type Mark, type PictureInput } from '$lib/picture';
import { buildRecords } from '$lib/table';
import { aStore } from '../../fixtures/a-store';

/** The picture of every event of a dossier, of a world at zoom 3, unless the test says otherwise. */
export function pictureOf(dossier: Dossier, part: Partial<Omit<PictureInput, 'records' | 'hues'>> = {}) {
	const records = buildRecords(dossier);
	const mask = new Uint8Array(records.events.length).fill(1);
	const picture = drawPicture({
		...{ records, hues: aStore(dossier).opened.hues as PictureInput['hues'], mask },
		...{ zoom: 3, selection: null, mentioned: false },
		...part
	});
	const idsOf = (mark: Mark) => mark.rows.map((row) => records.events[row]!.id as string);
	/** For each mark the ids of its events. */
	const events = Object.fromEntries(picture.marks.map((mark) => [mark.id, idsOf(mark)]));
	return { ...picture, records, events };
}

/** The one mark of a picture that has only one. */
export function onlyMark(dossier: Dossier, part: Parameters<typeof pictureOf>[1] = {}): Mark {
	const { marks } = pictureOf(dossier, part);
	if (marks.length !== 1) throw new Error(`There are ${marks.length} marks.`);
	return marks[0]!;
}
