import type { BinUnit } from '$lib/filter';
import { binNumber, binsBetween } from './bin-number';
import { keptBins, stepWindow, windowOfBins } from './step-window';
import type { Days } from './view';

/** A window that moves on whole, or one whose start stays while its end moves on. */
export type PlayMode = 'moving' | 'growing';

/** Bins a second at the speed 1. */
export const playPace = 4;

/**
 * The window playing begins with: the one there is, at the end the same from the beginning, else a short
 * one.
 */
export function firstToPlay(window: Days | null, mode: PlayMode, unit: BinUnit, bounds: Days): Days {
	const start = binNumber(bounds.first, unit);
	if (!window) {
		const bins = mode === 'growing' ? 1 : Math.ceil(binsBetween(bounds.first, bounds.last, unit) / 12);
		return windowOfBins(start, start + bins - 1, unit, bounds);
	}
	if (nextToPlay(window, mode, unit, bounds)) return window;
	if (mode === 'growing') {
		const bin = binNumber(window.first, unit);
		return { first: window.first, last: windowOfBins(bin, bin, unit, bounds).last };
	}
	return windowOfBins(start, start + binsBetween(window.first, window.last, unit) - 1, unit, bounds);
}

/** The window one bin on; null at the end. */
export function nextToPlay(window: Days, mode: PlayMode, unit: BinUnit, bounds: Days): Days | null {
	const next =
		mode === 'moving' ? keptBins(window, 1, unit, bounds) : stepWindow('end', window, 1, unit, bounds);
	return next.last > window.last ? next : null;
}
