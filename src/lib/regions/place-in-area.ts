import { booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Place } from '$lib/dossier';
import { samples } from './assign-line';
import type { Area } from './make-area';
import type { Outcome, PlaceRegions } from './outcome';
import { shareWithin } from './overlap-areas';

/** `coarser`: the place reaches into the area, but is not known to be in it. */
export type Holding = 'in' | 'coarser' | 'out';

/** Two drawings of one outline differ by less than the rest. */
const nearlyAll = 0.9;
const sliver = 0.01;

/**
 * How an area holds a place. A point known to a settlement or better is in it or not; an area or a line is in it when
 * nine tenths of it are. What only reaches into it, or is a point for something wider, is coarser than the area. Units
 * hold what was assigned to them.
 */
export function placeInArea(place: Place, regions: PlaceRegions | undefined, area: Area): Holding {
	const byUnits = regions
		? [
				heldByUnits(regions.country, area.country),
				heldByUnits(regions.subregion, area.subregion),
				heldByUnits(regions.province, area.province)
			]
		: [];
	if (byUnits.includes('in')) return 'in';
	const byShape = area.shape ? heldByShape(place, area, area.shape) : 'out';
	if (byShape === 'in') return 'in';
	return byUnits.includes('coarser') || byShape === 'coarser' ? 'coarser' : 'out';
}

function heldByUnits(outcome: Outcome | undefined, units: ReadonlySet<string>): Holding {
	if (!outcome || units.size === 0 || outcome.kind === 'outside') return 'out';
	if (outcome.kind === 'in') return units.has(outcome.unit) ? 'in' : 'out';
	const within = outcome.spans.filter((unit) => units.has(unit)).length;
	if (within === 0) return 'out';
	return within === outcome.spans.length ? 'in' : 'coarser';
}

function heldByShape({ geometry, properties }: Place, area: Area, shape: MultiPolygon): Holding {
	const share =
		geometry.type === 'Point'
			? Number(holdsPoint(geometry.coordinates, area, shape))
			: geometry.type === 'LineString' || geometry.type === 'MultiLineString'
				? samples(geometry).reduce((sum, { at, share }) => sum + (holdsPoint(at, area, shape) ? share : 0), 0)
				: shareWithin(geometry, shape);
	if (share < sliver) return 'out';
	const isPrecise = properties.precision === 'exact' || properties.precision === 'settlement';
	return share >= nearlyAll && (geometry.type !== 'Point' || isPrecise) ? 'in' : 'coarser';
}

function holdsPoint(at: Position, { circles }: Area, shape: MultiPolygon): boolean {
	return circles.some(({ at: middle, km }) => distance(middle, at) <= km) || booleanPointInPolygon(at, shape);
}
