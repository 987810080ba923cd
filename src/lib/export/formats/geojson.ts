import type { EventCells } from '../event-cells';
import { soundGeometry } from '../sound-geometry';
import type { Format } from './format';

/** A FeatureCollection by RFC 7946, one feature an event; `about` is a foreign member of it. */
export const geojson: Format = {
	file: 'events.geojson',
	start: (about) => `{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[\n`,
	write: (rows, isFirst) => {
		const lines = rows.map(featureOf).join(',\n');
		return rows.length === 0 || isFirst ? lines : `,\n${lines}`;
	},
	end: () => '\n]}\n'
};

function featureOf({ id, cells, geometry }: EventCells): string {
	return JSON.stringify({
		...{ type: 'Feature', id, geometry: geometry && soundGeometry(geometry) },
		properties: cells
	});
}
