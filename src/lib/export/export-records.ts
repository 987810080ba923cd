import { sourcesOf, type EventRecord, type Source } from '$lib/dossier';
import type { Exported } from '$lib/engine';
import { tally } from '$lib/table';
import { aboutLines, figureLines, type Said } from './about-text';
import { eventCells, type About } from './event-cells';
import { dataFormats, type DataFormatId } from './formats';
import type { Redaction } from './redaction';
import { ZipStream } from './zip-stream';

export interface RecordsTask {
	readonly format: DataFormatId;
	readonly about: About;
	readonly said: Said;
	readonly redaction: Redaction;
	/** How many records there are to read. */
	readonly count: number;
	/** Records in the order of the table, from one on. */
	readonly read: (from: number, count: number) => Promise<readonly Exported[]>;
	readonly signal?: AbortSignal;
	readonly ondoing?: (share: number) => void;
}

/** Read and written in one go, so that the page answers in between. */
const chunk = 1000;

/**
 * Writes records and a text about them into one zip.
 * @throws Error with what went wrong in a sentence; an AbortError when it was stopped. There is no half file.
 */
export async function exportRecords(task: RecordsTask): Promise<Blob> {
	const { about, redaction, count, signal } = task;
	const { format } = dataFormats.find(({ id }) => id === task.format)!;
	const zip = new ZipStream();
	const sum = new Totals();
	const rows = zip.file(format.file);
	const lines = aboutLines(task.said, redaction);
	rows.write(format.start(lines));
	for (let from = 0; from < count; from += chunk) {
		const read = await task.read(from, chunk);
		signal?.throwIfAborted();
		if (read.length === 0) throw new Error(`Record ${from + 1} of ${count} could not be read.`);
		const kept = redaction.sensitive ? read.filter(({ event }) => !event.sensitive) : read;
		const written = sum.tally.events;
		sum.add(kept.map(({ event }) => event));
		sum.dropped += read.length - kept.length;
		const cells = kept.map((one, i) => eventCells(one, about, redaction, written + i + 1));
		rows.write(format.write(cells, written === 0));
		task.ondoing?.(Math.min(1, (from + read.length) / count));
	}
	rows.write(format.end());
	rows.end();
	const sidecar = zip.file('about.txt');
	const figures = figureLines(task.said, redaction, sum);
	sidecar.write(`${[...lines, ...figures].join('\n')}\n`);
	sidecar.end();
	return zip.end();
}

/** What is added up while records are written. */
class Totals {
	dropped = 0;
	tally = tally([]);
	readonly #evidence = new Map<string, EventRecord['evidence'][number]>();

	add(events: readonly EventRecord[]): void {
		const [before, more] = [this.tally, tally(events)];
		const high =
			before.killed.high === null || more.killed.high === null ? null : before.killed.high + more.killed.high;
		this.tally = {
			events: before.events + more.events,
			attacks: before.attacks + more.attacks,
			killed: {
				low: before.killed.low + more.killed.low,
				best: before.killed.best + more.killed.best,
				high
			},
			tollsStated: before.tollsStated + more.tollsStated,
			tollsNotStated: before.tollsNotStated + more.tollsNotStated
		};
		for (const { evidence } of events)
			for (const one of evidence) this.#evidence.set(`${one.document} ${one.paragraph}`, one);
	}

	get sources(): Source[] {
		return sourcesOf([{ evidence: [...this.#evidence.values()] }]);
	}
}
