/** Thousandths of an em that Noto Sans Regular advances by, of the letters names are mostly made of. */
const advances: Record<string, number> = {
	...{
		a: 561,
		b: 615,
		c: 480,
		d: 615,
		e: 564,
		f: 344,
		g: 615,
		h: 618,
		i: 258,
		j: 258,
		k: 534,
		l: 258,
		m: 935
	},
	...{
		n: 618,
		o: 605,
		p: 615,
		q: 615,
		r: 413,
		s: 479,
		t: 361,
		u: 618,
		v: 508,
		w: 786,
		x: 529,
		y: 510,
		z: 470
	},
	...{
		A: 639,
		B: 650,
		C: 632,
		D: 730,
		E: 556,
		F: 519,
		G: 728,
		H: 741,
		I: 339,
		J: 273,
		K: 620,
		L: 524,
		M: 907
	},
	...{
		N: 760,
		O: 781,
		P: 605,
		Q: 781,
		R: 621,
		S: 549,
		T: 556,
		U: 731,
		V: 600,
		W: 937,
		X: 586,
		Y: 567,
		Z: 572
	},
	...{ ' ': 260, '·': 268, ',': 268, '.': 268, '-': 322, '’': 225, '(': 300, ')': 300 }
};
/** Digits, and about every letter of other alphabets. */
const usual = 600;
const wide = /[\u2e80-\u9fff\uac00-\ud7af]/;

/** About how wide a line is set, CSS pixels; rather more than less. Known without the font, so that it is the same everywhere. */
export function textWidth(text: string, size: number, isBold: boolean): number {
	let sum = 0;
	for (const sign of text) sum += advances[sign] ?? (wide.test(sign) ? 1000 : usual);
	return (sum / 1000) * size * (isBold ? 1.07 : 1.02);
}

/** A text in lines of at most `most` pixels, cut at spaces. */
export function wrapText(text: string, size: number, isBold: boolean, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size, isBold) <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
