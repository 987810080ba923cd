/** Which column holds what, by index; -1 where none was found. */
export interface PointColumns {
	readonly lat: number;
	readonly lng: number;
}

/** The likeliest first; ACLED and UCDP say latitude and longitude. */
const names = {
	lat: ['latitude', 'lat', 'y', 'geo+lat', 'decimallatitude', 'lat_dd', 'point_y', 'ycoord', 'breite'],
	lng: ['longitude', 'lng', 'lon', 'long', 'x', 'geo+lon', 'decimallongitude', 'lon_dd', 'point_x', 'xcoord']
};

/** The columns of latitude and longitude by their names, whatever their case. */
export function findColumns(columns: readonly string[]): PointColumns {
	const plain = columns.map((name) => name.trim().toLowerCase().replace(/^#/, ''));
	const find = (of: readonly string[]) => {
		const named = of.map((name) => plain.indexOf(name)).find((at) => at >= 0);
		return named ?? -1;
	};
	return { lat: find(names.lat), lng: find(names.lng) };
}
