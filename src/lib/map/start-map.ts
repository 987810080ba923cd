import { Map as MapLibreMap, ScaleControl, type StyleSpecification } from 'maplibre-gl';
import { framePadding, type Camera, type Frame } from '$lib/picture';
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
	if (!document.createElement('canvas').getContext('webgl2'))
		throw new Error('This browser has no WebGL 2, which the map is drawn with.');
	const map = new MapLibreMap({
		container,
		style,
		...(camera
			? { center: [camera.lng, camera.lat], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch }
			: { bounds: frame, fitBoundsOptions: { padding: framePadding(container) } }),
		attributionControl: false,
		maxZoom: 12,
		minZoom: 0.6,
		fadeDuration: 0,
		dragRotate: true,
		locale: { 'Map.Title': 'Map. Arrow keys pan, plus and minus zoom.' }
	});
	map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
	return map;
}

export type { MapLibreMap };
