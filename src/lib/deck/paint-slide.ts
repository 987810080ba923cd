import { paintPicture, type Painted } from '$lib/map';
import { toUnit, unitPixels, type Camera, type LngLat } from '$lib/picture';
import type { DeckSlide } from './deck';

/** A slide with the map that it shows. */
export interface DeckPage {
	readonly slide: DeckSlide;
	readonly painted: Painted;
	readonly camera: Camera;
	/** Of the map the slide was taken in, CSS pixels. */
	readonly size: readonly [number, number];
}

export interface PaintedSlide {
	readonly canvas: HTMLCanvasElement;
	/** Where a position stands, as shares of the width and the height. */
	readonly at: (position: LngLat) => readonly [x: number, y: number];
	/** CSS pixels that the picture stands for. */
	readonly width: number;
	readonly height: number;
}

/** Paints the map of a slide in a shape (width by height), so that it shows at least what the slide showed. */
export async function paintSlide(
	{ slide, painted, camera, size: [width, height] }: DeckPage,
	shape: number,
	pixelRatio: number,
	signal?: AbortSignal
): Promise<PaintedSlide> {
	const wide = Math.round(Math.max(width, height * shape));
	const high = Math.round(wide / shape);
	const flat = { ...camera, pitch: 0 };
	const canvas = await paintPicture(painted, {
		...{ camera: flat, width: wide, height: high, pixelRatio, theme: slide.theme, signal }
	});
	const [cx, cy] = toUnit([camera.lng, camera.lat]);
	const scale = unitPixels(camera.zoom);
	const turn = (-camera.bearing * Math.PI) / 180;
	return {
		canvas,
		width: wide,
		height: high,
		at: (position) => {
			const [x, y] = toUnit(position);
			const dx = (x - cx - Math.round(x - cx)) * scale;
			const dy = (y - cy) * scale;
			return [
				0.5 + (dx * Math.cos(turn) - dy * Math.sin(turn)) / wide,
				0.5 + (dx * Math.sin(turn) + dy * Math.cos(turn)) / high
			];
		}
	};
}

/** A picture as a data URL of a type. @throws Error with a sentence where the browser cannot write it */
export function dataUrl(canvas: HTMLCanvasElement, type: string, quality?: number): string {
	const url = canvas.toDataURL(type, quality);
	if (!url.startsWith('data:image/'))
		throw new Error(`The browser could not write a picture of ${canvas.width} by ${canvas.height} pixels.`);
	return url;
}
