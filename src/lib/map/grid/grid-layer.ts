import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { toUnit, unitPixels, type MarkGrid } from '$lib/picture';
import type { ColourOf } from '../style/tokens';
import { countFont, digitAtlas, type DigitAtlas } from './digit-atlas';
import { gridPainter, type GridPainter } from './grid-painter';
import { emptyPack, packGrid } from './pack-grid';
import { palette } from './palette';
import { viewOrigin } from './view-origin';
import { worldCopies } from './world-copies';

export interface GridLayer extends CustomLayerInterface {
	/** Shows other marks, or none, from the next frame on. */
	set(grid: MarkGrid | null): void;
	/** Paints in the colours of another theme; nothing is drawn before the first. */
	paint(colour: ColourOf): void;
}

/** CSS pixels a mark and its halo stand out from its place at most. */
const farthest = 50;

/**
 * The marks of a large table, drawn by the graphics card in one call for each copy of the world in view: the looks of
 * glyph-strokes.ts, on the flat map and on the globe. MapLibre drops layers like this one with the style they stand
 * in and when the drawing surface is lost: add it again on every `style.load`; it has kept what it shows.
 */
export function gridLayer(id: string): GridLayer {
	let map: MapLibreMap | null = null;
	let painter: GridPainter | null = null;
	let grid: MarkGrid | null = null;
	let colour: ColourOf | null = null;
	let packed = emptyPack;
	let atlas: DigitAtlas | null = null;
	let colours: Float32Array = new Float32Array();
	let ratio = 0;
	// Whether the graphics card has the grid.
	let isUploaded = false;

	const repaint = () => map?.triggerRepaint();

	function drop() {
		painter?.free();
		map?.off('moveend', repaint);
		[map, painter, atlas, isUploaded] = [null, null, null, false];
	}

	function prepare(to: GridPainter, of: MarkGrid, inks: ColourOf): DigitAtlas {
		if (!isUploaded) {
			packed = packGrid(of, packed);
			to.upload(packed);
			isUploaded = true;
		}
		const wanted = map!.getPixelRatio();
		if (atlas && ratio === wanted) return atlas;
		ratio = wanted;
		colours = palette(inks);
		atlas = digitAtlas(inks, ratio);
		to.uploadDigits(atlas);
		return atlas;
	}

	return {
		id,
		type: 'custom',
		set(next) {
			[grid, isUploaded] = [next, false];
			repaint();
		},
		paint(next) {
			[colour, atlas] = [next, null];
			repaint();
		},
		onAdd(to, gl) {
			// A style that is replaced does not tell its layers.
			drop();
			[map, painter] = [to, gridPainter(gl)];
			map.on('moveend', repaint);
			// Digits painted before the font is there are painted again; without the font they stay as they are.
			document.fonts.load(countFont(12), '0').then(
				() => {
					atlas = null;
					repaint();
				},
				() => undefined
			);
		},
		onRemove: drop,
		render(gl, input) {
			if (!map || !painter || !grid || !colour || grid.length === 0) return;
			const digits = prepare(painter, grid, colour);
			const { lng, lat } = map.getCenter();
			const bounds = map.getBounds();
			const reach = (farthest / unitPixels(map.getZoom())) * 360;
			painter.draw(input, {
				atlas: digits,
				marks: packed.length,
				colours,
				viewport: [gl.drawingBufferWidth, gl.drawingBufferHeight],
				ratio,
				isStill: !map.isMoving(),
				origin: viewOrigin(toUnit([lng, lat])),
				copies: map.getRenderWorldCopies() ? worldCopies(bounds.getWest(), bounds.getEast(), reach) : [0, 0]
			});
		}
	};
}
