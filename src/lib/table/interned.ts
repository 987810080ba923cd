/** Numbers in the longest tuple. */
const width = 8;

/** Gives every distinct tuple of up to eight numbers one number, counted from 0 in the order they are first met. */
export class Interned {
	/** Tuple n stands from `n * width` on; what a tuple does not give is 0. */
	#tuples = new Float64Array(1024 * width);
	/** Open addressing: the number of a tuple, or -1. */
	#slots = new Int32Array(4096).fill(-1);
	#size = 0;

	of(a: number, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0): number {
		const tuples = this.#tuples;
		const mask = this.#slots.length - 1;
		let slot = hash(a, b, c, d, e, f, g, h) & mask;
		for (; this.#slots[slot]! >= 0; slot = (slot + 1) & mask) {
			const at = this.#slots[slot]! * width;
			if (
				tuples[at] === a &&
				tuples[at + 1] === b &&
				tuples[at + 2] === c &&
				tuples[at + 3] === d &&
				tuples[at + 4] === e &&
				tuples[at + 5] === f &&
				tuples[at + 6] === g &&
				tuples[at + 7] === h
			)
				return this.#slots[slot]!;
		}
		const index = this.#size++;
		this.#slots[slot] = index;
		if (this.#size * width > tuples.length) {
			this.#tuples = new Float64Array(tuples.length * 2);
			this.#tuples.set(tuples);
		}
		this.#tuples.set([a, b, c, d, e, f, g, h], index * width);
		if (this.#size * 2 > this.#slots.length) this.#spread();
		return index;
	}

	get size(): number {
		return this.#size;
	}

	/** One number of a tuple, by its place in it. */
	at(index: number, place: number): number {
		return this.#tuples[index * width + place]!;
	}

	/** One place of all tuples. */
	column(place: number): Float64Array {
		return Float64Array.from({ length: this.#size }, (_, index) => this.at(index, place));
	}

	#spread() {
		const mask = this.#slots.length * 4 - 1;
		this.#slots = new Int32Array(mask + 1).fill(-1);
		for (let index = 0; index < this.#size; index++) {
			const [a, b, c, d, e, f, g, h] = this.#tuples.subarray(index * width, (index + 1) * width);
			let slot = hash(a!, b!, c!, d!, e!, f!, g!, h!) & mask;
			while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
			this.#slots[slot] = index;
		}
	}
}

function hash(
	a: number,
	b: number,
	c: number,
	d: number,
	e: number,
	f: number,
	g: number,
	h: number
): number {
	return mixed(mixed(mixed(mixed(mixed(mixed(mixed(mixed(17, a), b), c), d), e), f), g), h);
}

/** Coordinates are fractions of 1, and would all be 0 as whole numbers. */
function mixed(sum: number, value: number): number {
	const whole = (value | 0) + Math.imul((value - Math.floor(value)) * 0x4000_0000, 31);
	const product = Math.imul(sum ^ whole, 0x9e37_79b1);
	return product ^ (product >>> 15);
}
