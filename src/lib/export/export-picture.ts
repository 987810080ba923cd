import type { Painted } from '$lib/map';
import type { LegendItem } from '$lib/picture';
import { composePicture, type ComposedAs, type PictureWords } from './picture/compose-picture';
import { inTheme } from './picture/in-theme';
import { legendSvg } from './picture/legend-svg';
import { legendWidths } from './picture/paint-legend';

export interface PictureTask {
	readonly painted: Painted;
	readonly words: PictureWords;
	readonly legend: readonly LegendItem[];
	readonly as: ComposedAs;
}

/** The view as a PNG file. @throws as `composePicture` */
export async function exportPicture({ painted, words, legend, as }: PictureTask): Promise<Blob> {
	const canvas = await composePicture(painted, words, legend, as);
	const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
	as.signal?.throwIfAborted();
	if (!blob)
		throw new Error(
			`The browser could not write a picture of ${canvas.width} by ${canvas.height} pixels. Choose a smaller size.`
		);
	return blob;
}

/** The legend alone as an SVG file. */
export function exportLegend(legend: readonly LegendItem[], theme: string): Blob {
	const pen = document.createElement('canvas').getContext('2d')!;
	const svg = inTheme(theme, (colour) => legendSvg(legend, colour, legendWidths(pen)));
	return new Blob([svg], { type: 'image/svg+xml' });
}
