/** A name for an empty picture, CSS pixels: it keeps the basemap’s names off what is drawn by other means. */
export const roomKey = (width: number, height = width) => `room ${Math.ceil(width)} ${Math.ceil(height)}`;

export function roomImage(key: string, ratio: number): ImageData {
	const [width, height] = key.split(' ').slice(1).map(Number) as [number, number];
	return new ImageData(width * ratio, height * ratio);
}
