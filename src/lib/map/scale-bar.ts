export interface ScaleBar {
	readonly km: number;
	/** CSS pixels, at the middle of the map. */
	readonly width: number;
}

const roundness = [5, 3, 2, 1];
/** Round the equator, metres; a world at zoom 0 is 512 pixels wide. */
const equator = 40_075_016.686;

/** The longest bar of a round number of kilometres that is no wider than `most` pixels. */
export function scaleBar(latitude: number, zoom: number, most: number): ScaleBar {
	const kmPerPixel = (equator * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom) / 1000;
	const power = 10 ** Math.floor(Math.log10(kmPerPixel * most));
	const km = power * roundness.find((step) => step * power <= kmPerPixel * most)!;
	return { km, width: km / kmPerPixel };
}
