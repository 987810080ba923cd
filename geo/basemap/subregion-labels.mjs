/**
 * Where the name of each M49 subregion stands: by hand, over land, clear of the labels of large countries.
 * Antarctica, which M49 leaves without a subregion, stands here under its own code.
 * @type {[code: string, label: [lng: number, lat: number]][]}
 */
export const subregionLabels = [
	['010', [0, -80]],
	['015', [12, 29]],
	['021', [-98, 50]],
	['030', [110, 38]],
	['034', [71, 26.5]],
	['035', [108, 8]],
	['039', [15.5, 42]],
	['053', [140, -29]],
	['054', [156, -7.5]],
	['057', [152, 8]],
	['061', [-152, -16]],
	['143', [66, 43.5]],
	['145', [44.5, 28.5]],
	['151', [40, 52.5]],
	['154', [15, 60.5]],
	['155', [6, 48.5]],
	['202', [22, 2]],
	['419', [-62, -9]]
];
