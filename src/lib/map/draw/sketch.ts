import type { LineString, Polygon, Position } from 'geojson';
import { circleThrough, radiusLine, type DrawnKind, type DrawnPart } from '$lib/regions';

type LngLat = [number, number];

/** What the pen draws for a part: of a circle the line from its centre to its edge. */
export function sketchOf(part: DrawnPart): LineString | Polygon {
	if (part.kind === 'polygon') return { type: 'Polygon', coordinates: [part.ring] };
	const line = part.kind === 'circle' ? radiusLine(part) : part.line;
	return {
		type: 'LineString',
		coordinates: line.map((at) => at.map((degrees) => Number(degrees.toFixed(7))))
	};
}

/**
 * The part a sketch stands for; null while it has too few positions. A circle whose centre was moved keeps its radius.
 * @param km to each side of a line
 * @param before the part whose sketch the pointer moves; null for one that is drawn
 */
export function partOf(
	kind: DrawnKind,
	{ type, coordinates }: LineString | Polygon,
	km: number,
	before: DrawnPart | null
): DrawnPart | null {
	const positions = withoutRepeats(type === 'Polygon' ? coordinates[0]!.slice(0, -1) : coordinates);
	if (kind === 'polygon') {
		if (positions.length < 3) return null;
		return { kind, ring: [...positions, positions[0]!] };
	}
	if (positions.length < 2) return null;
	if (kind === 'along') return { kind, line: positions, km };
	const [at, edge] = positions as [LngLat, LngLat];
	const hasMoved = before?.kind === 'circle' && !isSame(at, before.at);
	return hasMoved ? { kind: 'circle', at, km: before.km } : circleThrough(at, edge);
}

const isSame = (a: Position, b: Position) => Math.abs(a[0]! - b[0]!) < 1e-6 && Math.abs(a[1]! - b[1]!) < 1e-6;

/** The pen puts the position under the pointer twice while it rests. */
function withoutRepeats(positions: readonly Position[]): LngLat[] {
	return positions
		.filter((at, i) => i === 0 || !isSame(at, positions[i - 1]!))
		.map(([lng, lat]): LngLat => [lng!, lat!]);
}
