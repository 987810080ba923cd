interface DataFormat {
	readonly id: string;
	readonly name: string;
	readonly does: string;
	/** What the file has for each event, and the text about it. */
	readonly holds: string;
	/** Ends of the names of such files. */
	readonly of: string;
	readonly ending: string;
}

/** The data files there are. */
export const dataFormats = [
	{
		id: 'csv',
		...{ name: 'CSV', of: 'csv', ending: 'zip' },
		does: 'A row for each event, for spreadsheets and statistics.',
		holds: 'one row each, and a text'
	},
	{
		id: 'geojson',
		...{ name: 'GeoJSON', of: 'geojson', ending: 'zip' },
		does: 'A feature for each event with its geometry, for maps.',
		holds: 'one feature each, and a text'
	},
	{
		id: 'parquet',
		...{ name: 'Parquet', of: 'events', ending: 'parquet' },
		does: 'A row for each event in typed columns, for pandas, R and DuckDB.',
		holds: 'one row each, and as “about” in the file’s own metadata a text'
	}
] as const satisfies readonly DataFormat[];
export type DataFormatId = (typeof dataFormats)[number]['id'];
