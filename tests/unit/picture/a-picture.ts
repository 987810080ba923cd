import type { Dossier } from '$lib/dossier';
import { drawPicture, groupHues, type Mark, type PictureInput } from '$lib/picture';
import { buildTable } from '$lib/table';

/** The picture of every event of a dossier, of a world at zoom 3, unless the test says otherwise. */
export function pictureOf(dossier: Dossier, part: Partial<Omit<PictureInput, 'table' | 'hues'>> = {}) {
	const table = buildTable(dossier);
	const mask = new Uint8Array(table.events.length).fill(1);
	const picture = drawPicture({
		...{ table, hues: groupHues(table), mask },
		...{ zoom: 3, selection: null, mentioned: false },
		...part
	});
	const idsOf = (mark: Mark) => mark.rows.map((row) => table.events[row]!.id as string);
	/** For each mark the ids of its events. */
	const events = Object.fromEntries(picture.marks.map((mark) => [mark.id, idsOf(mark)]));
	return { ...picture, table, events };
}

/** The one mark of a picture that has only one. */
export function onlyMark(dossier: Dossier, part: Parameters<typeof pictureOf>[1] = {}): Mark {
	const { marks } = pictureOf(dossier, part);
	if (marks.length !== 1) throw new Error(`There are ${marks.length} marks.`);
	return marks[0]!;
}
