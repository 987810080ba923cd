import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Days, Method } from '../method';
import { points, type Points } from '../points';

/** All events on the graphics card, which filters them while it draws. */
export function deck(): Method {
	const filter = new DataFilterExtension({ filterSize: 1 });
	let data: object | null = null;
	let overlay: MapLibreOverlay | null = null;
	const binary = ({ length, at, day }: Points) => ({
		length,
		attributes: { getPosition: { value: at, size: 2 }, getFilterValue: { value: day, size: 1 } }
	});
	const layers = ({ from, to }: Days) => [
		new ScatterplotLayer({
			id: 'dots',
			data,
			radiusUnits: 'pixels',
			getRadius: 2,
			getFillColor: [138, 51, 36],
			extensions: [filter],
			filterRange: [from, to]
		})
	];
	return {
		async start(map, events, shown) {
			data = binary(await points(events));
			overlay = new MapLibreOverlay({ interleaved: true, layers: layers(shown) });
			map.addControl(overlay);
		},
		show: (window) => overlay!.setProps({ layers: layers(window) })
	};
}
