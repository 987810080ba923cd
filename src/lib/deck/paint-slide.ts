import { paintPicture, type Painted } from '$lib/map';
import type { Camera, Projection } from '$lib/picture';
import type { DeckSlide } from './deck';

/** A slide with the map that it shows. */
export interface DeckPage {
	readonly slide: DeckSlide;
	readonly painted: Painted;
	readonly camera: Camera;
	readonly projection: Projection;
	/** Of the map the slide was taken in, CSS pixels. */
	readonly size: readonly [number, number];
}

export interface PaintedSlide {
	readonly canvas: HTMLCanvasElement;
	/** CSS pixels that the picture stands for. */
	readonly width: number;
}

/** Paints the map of a slide in a shape (width by height), so many pixels wide; it shows at least what the slide showed. */
export async function paintSlide(
	{ slide, painted, camera, projection, size: [width, height] }: DeckPage,
	shape: number,
	pixels: number,
	signal?: AbortSignal
): Promise<PaintedSlide> {
	const wide = Math.round(Math.max(width, height * shape));
	const high = Math.round(wide / shape);
	const flat = { ...camera, pitch: 0 };
	const canvas = await paintPicture(painted, {
		...{
			camera: flat,
			projection,
			width: wide,
			height: high,
			pixelRatio: pixels / wide,
			theme: slide.theme,
			signal
		}
	});
	return { canvas, width: wide };
}

/** A picture as a data URL of a type. @throws Error with a sentence where the browser cannot write it */
export function dataUrl(canvas: HTMLCanvasElement, type: string, quality?: number): string {
	const url = canvas.toDataURL(type, quality);
	if (!url.startsWith('data:image/'))
		throw new Error(`The browser could not write a picture of ${canvas.width} by ${canvas.height} pixels.`);
	return url;
}
