import type { Map as MapLibreMap } from 'maplibre-gl';
import { fromUnit } from '$lib/picture';
import { isBehind } from '../move-camera';
import type { Project } from './mark-at';

/** CSS pixels around the point for which it matters what the globe hides. */
const near = 60;

/** Projects into the copy of the world that a point of the screen is in; what the globe hides is nowhere. */
export function projectNear(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Project {
	const { lng: pointed } = map.unproject([point.x, point.y]);
	return (x, y) => {
		const [lng, lat] = fromUnit([x, y]);
		const at = [lng + Math.round((pointed - lng) / 360) * 360, lat] as const;
		const on = map.project([...at]);
		const isNear = Math.hypot(on.x - point.x, on.y - point.y) <= near;
		return isNear && isBehind(map, at) ? null : on;
	};
}
