import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The same bytes at any time, in any time zone: zip has no date before. */
const zipTime = new Date(1980, 0, 1);

/** Files of text put into one zip, some of a file at a time. */
export class ZipStream {
	readonly #parts: Blob[] = [];
	readonly #zip = new Zip((fault, bytes) => {
		if (fault) this.#fault = fault;
		// A blob for each part: what is done may leave the memory for the disk.
		else this.#parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
	});
	#fault: Error | null = null;

	/** Begins a file; one at a time. */
	file(name: string): { write: (text: string) => void; end: () => void } {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = zipTime;
		this.#zip.add(file);
		return {
			write: (text) => {
				if (text.length > 0) file.push(strToU8(text));
				this.#throw();
			},
			end: () => file.push(new Uint8Array(), true)
		};
	}

	/** @throws Error with what the archive could not be written for */
	end(): Blob {
		this.#zip.end();
		this.#throw();
		return new Blob(this.#parts, { type: 'application/zip' });
	}

	#throw() {
		if (this.#fault) throw new Error(`The archive could not be written: ${this.#fault.message}`);
	}
}
