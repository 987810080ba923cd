import { dateInWords } from '$lib/dossier';
import type { Exported } from '$lib/engine';
import type { SentencePart } from '$lib/filter';
import type { Painted } from '$lib/map';
import type { LegendItem } from '$lib/picture';
import type { About } from './event-cells';
import { exportLegend, exportPicture } from './export-picture';
import { exportRecords } from './export-records';
import type { FileKind } from './file-kinds';
import type { SeenMap } from './picture/compose-picture';
import { pictureSizes, type PictureLook } from './picture-look';
import { isRedacted, redactedSentence, type Redaction } from './redaction';

/** What the page shows, for files of it. */
export interface ExportOf {
	readonly about: About;
	readonly painted: Painted;
	readonly legend: () => readonly LegendItem[];
	/** Null where there is no map. */
	readonly seen: () => SeenMap | null;
	readonly sentence: readonly SentencePart[];
	readonly isInvented: boolean;
	/** Of the program. */
	readonly version: string;
	/** Records that pass the filter, and all. */
	readonly shown: number;
	readonly all: number;
	readonly credit: string;
	/** Records in the order of the table: those that pass, or all. */
	readonly read: (all: boolean, from: number, count: number) => Promise<readonly Exported[]>;
}

export interface ExportAsked {
	readonly kind: FileKind;
	readonly title: string;
	readonly isAll: boolean;
	readonly redaction: Redaction;
	readonly look: PictureLook;
	readonly theme: string;
}

/** Writes one file. @throws Error with what went wrong in a sentence; an AbortError when it was stopped */
export async function writeExport(
	of: ExportOf,
	asked: ExportAsked,
	signal: AbortSignal,
	ondoing: (share: number) => void
): Promise<Blob> {
	const { kind, title, isAll, redaction } = asked;
	const dossier = { ...of.about.dossier, title };
	const sentence = redactedSentence(of.sentence, redaction);
	if (kind === 'png') return pictureOf(of, asked, signal);
	if (kind === 'svg') return exportLegend(of.legend(), asked.theme);
	return exportRecords({
		...{ format: kind, about: of.about, redaction, signal, ondoing },
		said: {
			...{ dossier, isInvented: of.isInvented, version: of.version },
			sentence: isAll ? null : sentence
		},
		count: isAll ? of.all : of.shown,
		read: (from, most) => of.read(isAll, from, most)
	});
}

async function pictureOf(of: ExportOf, asked: ExportAsked, signal: AbortSignal): Promise<Blob> {
	const { title, redaction, look, theme } = asked;
	if (isRedacted(redaction)) throw new Error(noRedactedPicture);
	const seen = of.seen();
	if (!seen) throw new Error('There is no map to make a picture of.');
	const { dataDate, documents } = of.about.dossier;
	const date = dateInWords({ dateStart: dataDate, dateEnd: dataDate, datePrecision: 'day' });
	const sources = documents.map(({ publisher, title }) => `${publisher}, “${title}”`).join('; ');
	const size = pictureSizes.find(({ id }) => id === look.size);
	return exportPicture({
		painted: of.painted,
		legend: of.legend(),
		words: {
			title,
			sentence: `${of.sentence.map(({ text }) => text).join('')}.`,
			notes: [
				...(of.isInvented ? ['Invented events: none of them happened.'] : []),
				...(sources ? [`Sources: ${sources}.${dataDate ? ` Data as of ${date}.` : ''}`] : []),
				`${of.credit} · Dateline ${of.version}`
			]
		},
		as: {
			width: size?.width ?? seen.width,
			height: size?.height ?? null,
			...{ scale: look.scale, theme, isTransparent: look.isTransparent, seen, signal }
		}
	});
}

export const noRedactedPicture =
	'A picture shows names, records and places where the map does, so it cannot be redacted. Save data, or take the redaction off.';
