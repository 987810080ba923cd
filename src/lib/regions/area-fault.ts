import { kinks, polygon } from '@turf/turf';
import { positionsOf, type DrawnPart } from './own-theatre';
import { unwrapped } from './unwrapped';

/** Kilometres, as a dossier's own areas may have; kept to a metre. */
const leastKm = 0.001;
const mostKm = 5000;
const mostPositions = 200;

/** What keeps a drawn part from being an area, in a sentence; null for nothing. */
export function areaFault(part: DrawnPart): string | null {
	const positions = positionsOf(part);
	if (positions.length > mostPositions)
		return `It has ${positions.length} points; at most ${mostPositions} can be kept.`;
	if ('km' in part) {
		const reach = part.kind === 'circle' ? 'radius' : 'reach';
		if (!(part.km >= leastKm)) return `Its ${reach} has to be more than 0 km.`;
		if (part.km > mostKm) return `Its ${reach} can be ${mostKm.toLocaleString('en-GB')} km at most.`;
	}
	if (part.kind === 'circle') return null;
	const distinct = new Set(positions.map((at) => at.join())).size;
	if (part.kind === 'along') return distinct < 2 ? 'A line needs two points or more.' : null;
	if (distinct < 3) return 'A polygon needs three corners or more.';
	return ringFault(part.ring);
}

function ringFault(given: readonly (readonly [number, number])[]): string | null {
	const ring = unwrapped(given.filter((at, i) => i === 0 || at.join() !== given[i - 1]!.join()) as never);
	if (Math.abs(ring.at(-1)![0]! - ring[0]![0]!) > 1)
		return 'Its edge goes round a pole; draw a circle there instead.';
	if (kinks(polygon([ring])).features.length > 0) return 'Its edge crosses itself.';
	const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
	return Math.abs(twice) < 1e-9 ? 'It encloses nothing: its corners lie on one line.' : null;
}
