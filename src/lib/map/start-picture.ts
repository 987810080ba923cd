import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Camera } from '$lib/picture';
import './set-worker';

interface StartPicture {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	readonly camera: Camera;
	readonly pixelRatio: number;
	/** The longer side of the picture in its own pixels. */
	readonly mostPixels: number;
}

/** Starts a map that nobody touches and whose pixels can be read when it has come to rest. */
export function startPicture(start: StartPicture): MapLibreMap {
	const { container, style, camera, pixelRatio, mostPixels } = start;
	return new MapLibreMap({
		...{ container, style, pixelRatio },
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
		bearing: camera.bearing,
		pitch: camera.pitch,
		minZoom: -2,
		interactive: false,
		attributionControl: false,
		fadeDuration: 0,
		maxCanvasSize: [mostPixels, mostPixels],
		canvasContextAttributes: { preserveDrawingBuffer: true }
	});
}
