import type { Map as MapLibreMap } from 'maplibre-gl';
import { fromUnit, isSeen } from '$lib/picture';
import { horizonInView } from '../move-camera';
import type { Project } from './mark-at';

/** Projects into the copy of the world that a point of the screen is in; what the globe hides is nowhere. */
export function projectNear(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Project {
	const { lng: pointed } = map.unproject([point.x, point.y]);
	const horizon = horizonInView(map);
	return (x, y) => {
		const [lng, lat] = fromUnit([x, y]);
		if (horizon && !isSeen(horizon, [lng, lat])) return null;
		return map.project([lng + Math.round((pointed - lng) / 360) * 360, lat]);
	};
}
