import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { makeArea, onTheGlobe, type DrawnKind, type DrawnPart } from '$lib/regions';
import type { ColourOf } from '../style/tokens';
import { penStyles } from './pen-styles';
import { partOf, sketchOf } from './sketch';

/** What is to be drawn, and what of it there is. */
export interface Drawn {
	readonly kind: DrawnKind;
	readonly part: DrawnPart | null;
	/** Of a strip, to each side of its line. */
	readonly km: number;
}

/** How far a pointer may slip between down and up and still click, CSS pixels; the map pans beyond it. */
const clickTolerance = 4;

export interface Pen {
	/** Shows an area; where there is none yet, the pointer draws it. */
	readonly show: (drawn: Drawn) => void;
	readonly stop: () => void;
}

/**
 * Lets the pointer draw on the map and move what is drawn.
 * @param ondraw `isPassing` for each step before the pointer lets go; null while there is too little of an area
 */
export function startPen(
	map: MapLibreMap,
	colour: ColourOf,
	ondraw: (part: DrawnPart | null, isPassing: boolean) => void
): Pen {
	const styles = penStyles(colour);
	// Enter ends a polygon or a line; Escape is the page's, which knows what else is open.
	const keyEvents = { finish: 'Enter', cancel: null };
	const movable = { draggable: true, coordinates: { draggable: true, midpoints: true, deletable: true } };
	const pen = new TerraDraw({
		adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: 'pen', minPixelDragDistance: clickTolerance }),
		modes: [
			new TerraDrawLineStringMode({
				...{ modeName: 'circle', keyEvents, styles: styles.line, finishOnNthCoordinate: 2 }
			}),
			new TerraDrawPolygonMode({ keyEvents, styles: styles.polygon, showCoordinatePoints: true }),
			new TerraDrawLineStringMode({
				modeName: 'along',
				keyEvents,
				styles: styles.line,
				showCoordinatePoints: true
			}),
			new TerraDrawSelectMode({
				...{ styles: styles.select, allowManualDeselection: false, keyEvents: null },
				flags: {
					circle: { feature: { draggable: true, coordinates: { draggable: true } } },
					polygon: { feature: movable },
					along: { feature: movable }
				}
			})
		]
	});
	let asked: Drawn = { kind: 'circle', part: null, km: 0 };
	/** What the handles are of; null while it is drawn from nothing. */
	let settled: DrawnPart | null = null;
	/** Whether the pen is told what to show, rather than telling what was drawn. */
	let isTold = false;
	pen.start();

	pen.on('change', () => {
		if (!isTold) tell(true);
	});
	pen.on('finish', () => {
		tell(false);
		put();
	});

	function sketched() {
		return pen
			.getSnapshot()
			.find(({ geometry, properties }) => properties.mode === asked.kind && geometry.type !== 'Point');
	}

	function tell(isPassing: boolean) {
		const geometry = sketched()?.geometry;
		if (geometry?.type !== 'LineString' && geometry?.type !== 'Polygon') return;
		const part = partOf(asked.kind, geometry, asked.km, settled);
		asked = { ...asked, part };
		draw();
		ondraw(part, isPassing);
	}

	/** Puts what is asked for under the pen, with handles where it has any. */
	function put() {
		isTold = true;
		pen.setMode(asked.kind);
		pen.clear();
		settled = asked.part && onTheGlobe(asked.part);
		if (settled) {
			const id = pen.getFeatureId();
			const [added] = pen.addFeatures([
				{
					...{ type: 'Feature', id, properties: { mode: asked.kind } },
					geometry: sketchOf(settled) as never
				}
			]);
			// Beyond 180 degrees there are no handles: the pen takes none there.
			if (added!.valid) pen.selectFeature(id);
			else pen.setMode('select');
		}
		isTold = false;
		draw();
	}

	function draw() {
		const shape = asked.part && makeArea([onTheGlobe(asked.part)], new Map()).shape;
		void map.getSource<GeoJSONSource>('drawn')?.setData({
			type: 'FeatureCollection',
			features: shape ? [{ type: 'Feature', properties: {}, geometry: shape }] : []
		});
	}

	return {
		show(drawn) {
			const isOwn = drawn.kind === asked.kind && drawn.part === asked.part;
			const isSketched = pen.getMode() !== 'static';
			asked = isOwn ? { ...drawn, part: asked.part } : drawn;
			if (!isOwn || !isSketched) put();
		},
		stop() {
			asked = { ...asked, part: null };
			draw();
			// A style that was lost took the pen's layers with it.
			if (map.getLayer('pen-point')) pen.stop();
		}
	};
}
