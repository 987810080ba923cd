import { csv } from './formats/csv';
import type { Format } from './formats/format';
import { geojson } from './formats/geojson';

interface DataFormat {
	readonly id: string;
	readonly name: string;
	readonly does: string;
	readonly format: Format;
}

/** The data files there are. */
export const dataFormats = [
	{
		...{ id: 'csv', name: 'CSV', format: csv },
		does: 'A row for each event, for spreadsheets and statistics.'
	},
	{
		...{ id: 'geojson', name: 'GeoJSON', format: geojson },
		does: 'A feature for each event with its geometry, for maps.'
	}
] as const satisfies readonly DataFormat[];
export type DataFormatId = (typeof dataFormats)[number]['id'];
