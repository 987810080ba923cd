/** A colour of CSS as any program reads it: "#a1b2c3". */
export function plainColour(colour: string): string {
	const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
	pen.fillStyle = colour;
	pen.fillRect(0, 0, 1, 1);
	const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
	return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
}
