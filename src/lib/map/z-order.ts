/** The one list of what draws over what on the map, bottom first. Labels give way to what stands above them. */
export const zOrder = [
	'water',
	'graticule',
	'land',
	'region-tint',
	'coast',
	'border',
	'region-outline',
	'area-tint',
	'area-hatch',
	'area-band',
	'area-outline',
	'density',
	'hull',
	'hull-outline',
	'sea-label',
	'country-label',
	'city-dot',
	'city-label',
	'arc',
	'arc-outline',
	'mention-label',
	'minor-label',
	'region-label',
	'event-label',
	'mark'
] as const;
export type LayerName = (typeof zOrder)[number];
