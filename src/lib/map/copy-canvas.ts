import { scaleBar, type ScaleBar } from './scale-bar';
import type { MapLibreMap } from './start-map';

/** The map as it stands on the screen, as a picture. */
export interface MapCopy {
	/** A data address of a PNG. */
	readonly url: string;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	readonly scale: ScaleBar;
}

/** How long a map may take to come to rest before it is copied as it is, milliseconds. */
const patience = 10_000;

/** Copies the map at once, as it is painted now. */
export function copyCanvas(map: MapLibreMap): MapCopy {
	// Its pixels can be read only in the task that has painted them.
	map.redraw();
	const canvas = map.getCanvas();
	const [width, height] = [canvas.clientWidth, canvas.clientHeight];
	const scale = scaleBar(map.getCenter().lat, map.getZoom(), width / 6);
	return { url: canvas.toDataURL('image/png'), width, height, scale };
}

/** Waits until all that was asked of the map is painted. */
export function atRest(map: MapLibreMap): Promise<void> {
	return new Promise((rest) => {
		const wait = setTimeout(rest, patience);
		map.once('idle', () => {
			clearTimeout(wait);
			rest();
		});
		map.triggerRepaint();
	});
}
