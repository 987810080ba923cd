/** Bytes in a part: large enough that parts are few, since each costs the browser a message. */
const partSize = 4 * 2 ** 20;

/** A file in the making: what is written may leave the memory for the disk. */
export class BlobParts {
	readonly #parts: Blob[] = [];
	#held: Uint8Array<ArrayBuffer>[] = [];
	#size = 0;

	/** @param bytes which nobody changes afterwards */
	add(bytes: Uint8Array): void {
		this.#held.push(bytes as Uint8Array<ArrayBuffer>);
		this.#size += bytes.length;
		if (this.#size >= partSize) this.#close();
	}

	end(type: string): Blob {
		this.#close();
		return new Blob(this.#parts, { type });
	}

	#close() {
		this.#parts.push(new Blob(this.#held));
		this.#held = [];
		this.#size = 0;
	}
}
