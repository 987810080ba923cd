/** A tile of diagonal lines that joins itself on every side, for areas of presence. */
export function hatchImage(colour: string, ratio: number): ImageData {
	const side = 8 * ratio;
	const canvas = new OffscreenCanvas(side, side);
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	pen.strokeStyle = colour;
	pen.lineWidth = 1.3 * ratio;
	for (const shift of [-side, 0, side]) {
		pen.beginPath();
		pen.moveTo(shift - 2, side + 2);
		pen.lineTo(shift + side + 2, -2);
		pen.stroke();
	}
	return pen.getImageData(0, 0, side, side);
}
