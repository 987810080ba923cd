/** The line from a mark to its name, about the middle of the mark; `key` says from where to where. */
export function leaderImage(key: string, line: string, halo: string, ratio: number): ImageData {
	const [x1, y1, x2, y2] = key.split(' ').slice(2).map(Number) as [number, number, number, number];
	const half = Math.ceil(Math.max(...[x1, y1, x2, y2].map(Math.abs))) + 3;
	const canvas = new OffscreenCanvas(half * 2 * ratio, half * 2 * ratio);
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	pen.scale(ratio, ratio);
	pen.translate(half, half);
	pen.lineCap = 'round';
	for (const [colour, width] of [
		[halo, 3],
		[line, 1]
	] as const) {
		pen.strokeStyle = colour;
		pen.lineWidth = width;
		pen.beginPath();
		pen.moveTo(x1, y1);
		pen.lineTo(x2, y2);
		pen.stroke();
	}
	return pen.getImageData(0, 0, canvas.width, canvas.height);
}
