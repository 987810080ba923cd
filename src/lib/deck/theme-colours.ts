/** A colour of CSS, which may speak of tokens, as six hexadecimal digits. */
export type HexOf = (colour: string) => string;

/** Reads colours as a theme has them. Call `close` when done. */
export function themeColours(theme: string): { readonly hexOf: HexOf; readonly close: () => void } {
	const probe = document.createElement('div');
	probe.dataset.theme = theme;
	probe.hidden = true;
	document.body.append(probe);
	const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
	const known = new Map<string, string>();
	return {
		hexOf: (colour) => {
			const before = known.get(colour);
			if (before) return before;
			probe.style.color = colour;
			pen.fillStyle = getComputedStyle(probe).color;
			pen.fillRect(0, 0, 1, 1);
			const hex = [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)]
				.map((part) => part.toString(16).padStart(2, '0'))
				.join('');
			known.set(colour, hex);
			return hex;
		},
		close: () => probe.remove()
	};
}
