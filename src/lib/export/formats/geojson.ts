import type { EventCells } from '../event-cells';
import { soundGeometry } from '../sound-geometry';
import type { Format } from './format';

/** A FeatureCollection by RFC 7946, one feature an event; `about` is a foreign member of it. */
export const geojson: Format = {
	inArchive: 'events.geojson',
	begin: (about, put) => {
		let isFirst = true;
		put(`{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[\n`);
		return {
			write: (rows) => {
				if (rows.length === 0) return;
				put(`${isFirst ? '' : ',\n'}${rows.map(featureOf).join(',\n')}`);
				isFirst = false;
			},
			end: () => put('\n]}\n')
		};
	}
};

function featureOf({ id, cells, geometry }: EventCells): string {
	return JSON.stringify({
		...{ type: 'Feature', id, geometry: geometry && soundGeometry(geometry) },
		properties: cells
	});
}
