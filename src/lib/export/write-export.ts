import { dateInWords, redactedInWords, type Dossier } from '$lib/dossier';
import type { Dimension, SentencePart } from '$lib/filter';
import type { Painted } from '$lib/map';
import type { LegendItem } from '$lib/picture';
import type { About } from './event-cells';
import { exportLegend, exportPicture } from './export-picture';
import { exportInWorker } from './export-in-worker';
import type { FileKind } from './file-kinds';
import type { SeenMap } from './picture/compose-picture';
import { pictureSizes, type PictureLook } from './picture-look';
import { redactDossier } from './redact-dossier';
import { redactedSentence, withheldBy, type Redaction } from './redaction';

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
	/**
	 * The dossier as the reader has changed it, and the view as the query of an address, without some parts of the
	 * filter and, without areas, where the map stands; null for invented events.
	 */
	readonly whole: (
		without: ReadonlySet<Dimension>
	) => { readonly dossier: Dossier; readonly view: string } | null;
	/** Records in the order of the table, as the engine packs them: those that pass, or all. */
	readonly read: (all: boolean, from: number, count: number) => Promise<string>;
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
	if (kind === 'dateline') return exportDossier(of, asked);
	if (kind === 'png') return pictureOf(of, asked, signal);
	if (kind === 'svg') return exportLegend(of.legend(), asked.theme);
	const task = {
		...{ format: kind, about: of.about, redaction, ondoing },
		said: {
			...{ dossier, isInvented: of.isInvented, version: of.version },
			sentence: isAll ? null : sentence
		},
		count: isAll ? of.all : of.shown,
		read: (from: number, most: number) => of.read(isAll, from, most)
	};
	return exportInWorker(task, signal);
}

/** The dossier as one file, redacted. @throws Error with what went wrong in a sentence */
export async function exportDossier(
	of: ExportOf,
	{ title, redaction }: Pick<ExportAsked, 'title' | 'redaction'>
): Promise<Blob> {
	const whole = of.whole(withheldBy(redaction));
	if (!whole) throw new Error('Invented events are no dossier: go back to the dossier to save it.');
	const { packDossier } = await import('$lib/bundle');
	const redacted = redactDossier(whole.dossier, of.about.regions, redaction);
	const packed = await packDossier({ ...redacted, title }, whole.view);
	return new Blob([packed], { type: 'application/zip' });
}

async function pictureOf(of: ExportOf, asked: ExportAsked, signal: AbortSignal): Promise<Blob> {
	const { title, look, theme } = asked;
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
				...redactedInWords(of.about.dossier),
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
