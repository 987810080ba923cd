import { sourcesOf, type EventRecord, type Source } from '$lib/dossier';
import { unpackRecords, type Exported } from '$lib/engine';
import { tally } from '$lib/table';
import { aboutLines, figureLines, type Said } from './about-text';
import { BlobParts } from './blob-parts';
import { cellMaker, type About } from './event-cells';
import type { DataFormatId } from './formats';
import type { Format } from './formats/format';
import { formatOf } from './formats/format-of';
import type { Redaction } from './redaction';
import { ZipStream } from './zip-stream';

export interface RecordsTask {
	readonly format: DataFormatId;
	readonly about: About;
	readonly said: Said;
	readonly redaction: Redaction;
	/** How many records there are to read. */
	readonly count: number;
	/** Records in the order of the table, from one on, as the engine packs them. */
	readonly read: (from: number, count: number) => Promise<string>;
	readonly ondoing?: (share: number) => void;
}

/** Records that are read and written in one go. */
const chunk = 1000;

/**
 * Writes records and a text about them into one file.
 * @throws Error with what went wrong in a sentence. There is no half file.
 */
export async function exportRecords(task: RecordsTask): Promise<Blob> {
	const { redaction, said } = task;
	const format = formatOf[task.format];
	const cellsOf = cellMaker(task.about, redaction);
	const sum = new Totals();
	const lines = aboutLines(said, redaction);
	const container = containerOf(format);
	const file = format.begin(lines, container.put);
	let done = 0;
	for await (const read of chunksOf(task)) {
		const kept = redaction.sensitive ? read.filter(({ event }) => !event.sensitive) : read;
		const written = sum.tally.events;
		sum.add(kept.map(({ event }) => event));
		sum.dropped += read.length - kept.length;
		file.write(kept.map((one, i) => cellsOf(one, written + i + 1)));
		done += read.length;
		task.ondoing?.(Math.min(1, done / task.count));
	}
	const about = [...lines, ...figureLines(said, redaction, sum)];
	file.end(about);
	return container.end(about);
}

/** The next records are read while those before them are written. */
async function* chunksOf({ count, read }: RecordsTask): AsyncGenerator<readonly Exported[]> {
	const ask = (from: number) => {
		const asked = read(from, chunk);
		// A fault is met when its turn comes, or never.
		asked.catch(() => undefined);
		return asked;
	};
	let next = count > 0 ? ask(0) : null;
	for (let from = 0; next; from += chunk) {
		const records = unpackRecords(await next);
		if (records.length === 0) throw new Error(`Record ${from + 1} of ${count} could not be read.`);
		next = from + chunk < count ? ask(from + chunk) : null;
		yield records;
	}
}

/** What the bytes of a file are put into. */
interface Container {
	readonly put: (part: string | Uint8Array) => void;
	readonly end: (about: readonly string[]) => Blob;
}

function containerOf({ inArchive }: Format): Container {
	if (inArchive === null) {
		const parts = new BlobParts();
		return {
			put: (part) => parts.add(typeof part === 'string' ? new TextEncoder().encode(part) : part),
			end: () => parts.end('application/octet-stream')
		};
	}
	const zip = new ZipStream();
	const rows = zip.file(inArchive);
	return {
		put: rows.write,
		end: (about) => {
			rows.end();
			const sidecar = zip.file('about.txt');
			sidecar.write(`${about.join('\n')}\n`);
			sidecar.end();
			return zip.end();
		}
	};
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
