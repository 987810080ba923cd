import {
	GPUInitializationError,
	Map as MapLibreMap,
	ScaleControl,
	type MapOptions,
	type StyleSpecification
} from 'maplibre-gl';
import { framePadding, type Camera, type Frame } from '$lib/picture';
import { farthestIn } from './basemap/farthest-in';
import './set-worker';

export interface StartMap {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	readonly camera: Camera | null;
	/** What to fit when no camera is given. */
	readonly frame: Frame;
}

/** Starts the map. Throws a sentence where the browser has no WebGL. */
export function startMap({ container, style, camera, frame }: StartMap): MapLibreMap {
	const map = startedWith({
		container,
		style,
		...(camera
			? { center: [camera.lng, camera.lat], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch }
			: { bounds: frame, fitBoundsOptions: { padding: framePadding(container) } }),
		attributionControl: false,
		maxZoom: farthestIn,
		minZoom: 0.6,
		fadeDuration: 0,
		dragRotate: true,
		locale: { 'Map.Title': 'Map. Arrow keys pan, plus and minus zoom.' }
	});
	map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
	return map;
}

function startedWith(options: MapOptions): MapLibreMap {
	try {
		return new MapLibreMap(options);
	} catch (error) {
		if (error instanceof GPUInitializationError)
			throw new Error('This browser has no WebGL 2, which the map is drawn with.', { cause: error });
		throw error;
	}
}

export type { MapLibreMap };
