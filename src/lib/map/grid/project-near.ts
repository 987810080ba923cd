import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { fromUnit } from '$lib/picture';
import type { Project } from './mark-at';

/** CSS pixels around the point for which it matters what the globe hides. */
const near = 60;
/** Metres between a position and what is seen in its place, from where on it is on the far side. */
const farSide = 500_000;

/** Projects into the copy of the world that a point of the screen is in; what the globe hides is nowhere. */
export function projectNear(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Project {
	const { lng: pointed } = map.unproject([point.x, point.y]);
	const isGlobe = map.getProjection()?.type === 'globe';
	return (x, y) => {
		const [lng, lat] = fromUnit([x, y]);
		const place = new LngLat(lng + Math.round((pointed - lng) / 360) * 360, lat);
		const at = map.project(place);
		if (!isGlobe || Math.hypot(at.x - point.x, at.y - point.y) > near) return at;
		return map.unproject(at).distanceTo(place) < farSide ? at : null;
	};
}
