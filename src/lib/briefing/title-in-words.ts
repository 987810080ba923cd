import type { Slide } from '$lib/dossier';
import { cutAtLive } from './live-figures';

/** The title of a slide, with its live numbers as they were taken. */
export const titleInWords = ({ title, shown }: Pick<Slide, 'title' | 'shown'>): string =>
	cutAtLive(title)
		.map((piece) => ('live' in piece ? (shown?.live[piece.live] ?? '…') : piece.text))
		.join('') || 'Without a title';
