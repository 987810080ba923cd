import { strToU8, Zip, ZipDeflate } from 'fflate';
import { BlobParts } from './blob-parts';

/** The same bytes at any time, in any time zone: zip has no date before. */
const zipTime = new Date(1980, 0, 1);

/** Files put into one zip, some of a file at a time. */
export class ZipStream {
	readonly #parts = new BlobParts();
	readonly #zip = new Zip((fault, bytes) => {
		if (fault) this.#fault = fault;
		else this.#parts.add(bytes);
	});
	#fault: Error | null = null;

	/** Begins a file; one at a time. */
	file(name: string): { write: (part: string | Uint8Array) => void; end: () => void } {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = zipTime;
		this.#zip.add(file);
		return {
			write: (part) => {
				if (part.length > 0) file.push(typeof part === 'string' ? strToU8(part) : part);
				this.#throw();
			},
			end: () => file.push(new Uint8Array(), true)
		};
	}

	/** @throws Error with what the archive could not be written for */
	end(): Blob {
		this.#zip.end();
		this.#throw();
		return this.#parts.end('application/zip');
	}

	#throw() {
		if (this.#fault) throw new Error(`The archive could not be written: ${this.#fault.message}`);
	}
}
