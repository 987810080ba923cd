import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Camera } from '$lib/picture';
import type { BasemapChoice } from './basemap/basemap-choice';
import { fileSource } from './basemap/file-source';
import { openArchive } from './basemap/open-archive';
import { archiveAt, setArchive } from './basemap/tile-protocol';
import './set-worker';

interface StartPicture {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	readonly camera: Camera;
	readonly basemap: BasemapChoice | null;
	readonly pixelRatio: number;
	/** The longer side of the picture in its own pixels. */
	readonly mostPixels: number;
}

/** Starts a map that nobody touches and whose pixels can be read when it has come to rest. */
export function startPicture(start: StartPicture): MapLibreMap {
	const { container, style, camera, basemap, pixelRatio, mostPixels } = start;
	if (basemap) setArchive('basemap', archiveAt(basemap.url));
	if (basemap?.streets) setArchive('streets', openArchive(fileSource(basemap.streets.file)));
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
