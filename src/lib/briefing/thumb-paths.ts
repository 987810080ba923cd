import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toUnit, unitPixels, type Camera } from '$lib/picture';

/** The size of a small drawing, and of the map that its camera was taken in; CSS pixels. */
export interface ThumbFrame {
	readonly camera: Camera;
	readonly taken: readonly [number, number];
	readonly size: readonly [number, number];
}

/** Where a position stands in a small drawing, CSS pixels from its upper left; a turned camera is drawn unturned. */
export function thumbPoint({ camera, taken, size }: ThumbFrame, at: Position): [number, number] {
	const scale = unitPixels(camera.zoom) * Math.min(size[0] / taken[0], size[1] / taken[1]);
	const [cx, cy] = toUnit([camera.lng, camera.lat]);
	const [x, y] = toUnit([at[0]!, at[1]!]);
	const round = (value: number) => (value < 0 ? value + 1 : value);
	const dx = ((round((x - cx) % 1) + 0.5) % 1) - 0.5;
	return [dx * scale + size[0] / 2, (y - cy) * scale + size[1] / 2];
}

/** Outlines as the `d` of an SVG path, without what lies beside the drawing or is smaller than its pixels. */
export function thumbPath(frame: ThumbFrame, shapes: readonly (Polygon | MultiPolygon)[]): string {
	const [width, height] = frame.size;
	const rings = shapes.flatMap((shape) =>
		shape.type === 'Polygon' ? shape.coordinates.slice(0, 1) : shape.coordinates.map(([outer]) => outer!)
	);
	const parts: string[] = [];
	for (const ring of rings) {
		const kept: [number, number][] = [];
		let [least, most, top, foot] = [Infinity, -Infinity, Infinity, -Infinity];
		let before: number | null = null;
		for (const position of ring) {
			const [x, y] = thumbPoint(frame, position);
			// A ring that goes around the back of the world would cross the whole drawing.
			if (before !== null && Math.abs(x - before) > 2 * width && Math.abs(x) > width) continue;
			const last = kept.at(-1);
			if (last && Math.abs(last[0] - x) < 0.7 && Math.abs(last[1] - y) < 0.7) continue;
			before = x;
			kept.push([x, y]);
			[least, most, top, foot] = [Math.min(least, x), Math.max(most, x), Math.min(top, y), Math.max(foot, y)];
		}
		if (kept.length < 3 || most < 0 || least > width || foot < 0 || top > height) continue;
		parts.push(`M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`);
	}
	return parts.join('');
}
