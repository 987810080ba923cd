const earth = 40_075_016.686;
const tile = 512;

/** A bar of a round length that is at most so wide: kilometres, and CSS pixels at a latitude and zoom. */
export function scaleBar(lat: number, zoom: number, most: number): { km: number; width: number } {
	const kmPerPixel = (earth * Math.cos((lat * Math.PI) / 180)) / (tile * 2 ** zoom) / 1000;
	const longest = kmPerPixel * most;
	const power = 10 ** Math.floor(Math.log10(longest));
	const km = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
	return { km, width: km / kmPerPixel };
}
