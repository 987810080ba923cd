import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import type { Camera, MarkGrid, Picture, Projection, RegionPicture } from '$lib/picture';
import { glyphKey } from './glyph-image';
import { gridLayer } from './grid/grid-layer';
import { iconImage } from './icon-image';
import { labelMap } from './labels/label-map';
import { overlayData, pictureData, type Overlays } from './picture-data';
import type { World } from './read-world';
import { regionData } from './region-data';
import { regionRings } from './region-rings';
import type { MapLibreMap } from './start-map';
import type { BasemapChoice } from './basemap/basemap-choice';
import { buildStyle } from './style/build-style';
import { withBasemap } from './style/with-basemap';
import { withData } from './style/with-data';
import { readTokens, type ColourOf } from './style/tokens';

/** What stands on the map, as an answer gives it. */
export interface Painted {
	readonly picture: Picture;
	readonly grid: MarkGrid | null;
	readonly overlays: Overlays;
	readonly regions: RegionPicture | null;
	/** Null for none. */
	readonly basemap: BasemapChoice | null;
	/** The countries of regions; null where there are none. */
	readonly world: World | null;
}

export interface PaintedAs {
	readonly camera: Camera;
	readonly projection: Projection;
	/** CSS pixels; the picture has `pixelRatio` times as many. */
	readonly width: number;
	readonly height: number;
	readonly pixelRatio: number;
	readonly theme: string;
	/** Without water, so that what it is laid on shows through; land stays. */
	readonly isTransparent?: boolean;
	readonly signal?: AbortSignal;
}

/** Frames on the way to the picture are this coarse: without a graphics card each costs as many seconds as it has megapixels. */
const draft = 0.125;
/** Longest a map may take to come to rest, milliseconds. */
const patience = 60_000;

/**
 * Paints the map off the screen, as the page draws it, of exactly `width * pixelRatio` by `height * pixelRatio` pixels.
 * @throws Error with a sentence where the browser cannot; an AbortError when it was stopped
 */
export async function paintPicture(painted: Painted, as: PaintedAs): Promise<HTMLCanvasElement> {
	const { camera, width, height, pixelRatio, theme, signal } = as;
	const { startPicture } = await import('./start-picture');
	signal?.throwIfAborted();
	const container = document.createElement('div');
	container.dataset.theme = theme;
	container.inert = true;
	container.ariaHidden = 'true';
	Object.assign(container.style, {
		position: 'fixed',
		insetBlockStart: '0',
		insetInlineStart: '-99999px',
		inlineSize: `${width}px`,
		blockSize: `${height}px`
	});
	document.body.append(container);
	let map: MapLibreMap | null = null;
	try {
		const colour = readTokens(container);
		const glyphs = new Map(
			painted.picture.marks.map(({ glyph }) => [glyphKey(glyph, theme), glyph] as const)
		);
		const most = Math.max(width, height) * pixelRatio;
		const painting = (map = startPicture({
			...{ container, camera, basemap: painted.basemap, pixelRatio: draft, mostPixels: most },
			style: filledStyle(painted, as, colour)
		}));
		const ratio = Math.ceil(pixelRatio);
		painting.setMissingStyleImageResolver((id) => {
			const image = iconImage(id, glyphs, colour, ratio);
			if (image) painting.addImage(id, image, { pixelRatio: ratio });
		});
		const cells = gridLayer('grid');
		cells.paint(colour);
		cells.set(painted.grid);
		painting.on('style.load', () => {
			painting.addLayer(cells);
			const { picture, grid, regions } = painted;
			const names = labelMap(painting, {
				...{ picture, grid, regions, hoveredId: null, theme, width, height, covered: [] }
			});
			for (const [source, data] of Object.entries(names))
				painting.getSource<GeoJSONSource>(source)!.setData(data);
		});
		await atRest(painting, pixelRatio, signal);
		const size = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)] as const;
		return copyOf(painting.getCanvas(), size, as.isTransparent ? null : colour('map-space'));
	} finally {
		map?.remove();
		container.remove();
	}
}

/** The page's style with its data in it, so that the map has all of it from its first frame on. */
function filledStyle(
	{ picture, grid, overlays, regions, basemap, world }: Painted,
	{ camera, projection, theme, isTransparent }: PaintedAs,
	colour: ColourOf
): StyleSpecification {
	const speech = basemap ?? { language: 'en', pointOfView: 'un' };
	const whole = withBasemap(buildStyle(colour, speech, document.baseURI, projection), basemap, colour);
	const style = withData(whole, {
		...pictureData(picture, theme, grid),
		...overlayData(overlays),
		...(world && {
			...regionData(regions, world),
			'region-rings': regionRings(grid ? null : regions, world, picture, camera.zoom)
		})
	});
	const hidden = new Set([
		...(isTransparent ? ['water', 'graticule', 'sea-label'] : []),
		...(regions ? ['area-tint'] : [])
	]);
	return { ...style, layers: style.layers.filter(({ id }) => !hidden.has(id)) };
}

function atRest(map: MapLibreMap, pixelRatio: number, signal: AbortSignal | undefined): Promise<void> {
	let wait: ReturnType<typeof setTimeout> | undefined;
	return new Promise<void>((rest, fail) => {
		const stop = () => fail(new DOMException('Stopped.', 'AbortError'));
		signal?.addEventListener('abort', stop, { once: true });
		wait = setTimeout(() => fail(new Error('The picture of the map did not become ready.')), patience);
		// Without a basemap that cannot be read, events are painted all the same.
		map.on('error', (event) => {
			if ((event as { sourceId?: string }).sourceId !== 'basemap')
				fail(new Error(`The map could not be painted: ${event.error.message}`));
		});
		map.on('webglcontextlost', () =>
			fail(new Error('The browser took the drawing surface away: the picture may be too large for it.'))
		);
		// Digits of a grid are painted again once their font is there.
		map.once('idle', () => {
			document.fonts.ready.then(() => {
				map.setPixelRatio(pixelRatio);
				map.once('idle', () => rest());
			}, fail);
		});
	}).finally(() => clearTimeout(wait));
}

/** @param around the colour beside the globe; null for none */
function copyOf(
	from: HTMLCanvasElement,
	[width, height]: readonly [number, number],
	around: string | null
): HTMLCanvasElement {
	if (from.width !== width || from.height !== height)
		throw new Error(
			`This browser paints a map of at most ${from.width} by ${from.height} pixels here, not ${width} by ${height}. Choose a smaller size.`
		);
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error(`The browser has no memory for a picture of ${width} by ${height} pixels.`);
	if (around) {
		pen.fillStyle = around;
		pen.fillRect(0, 0, width, height);
	}
	pen.drawImage(from, 0, 0);
	return canvas;
}
