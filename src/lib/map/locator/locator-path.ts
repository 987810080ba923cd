import type { MultiPolygon, Polygon } from 'geojson';
import type { Frame } from '$lib/picture';

/** The whole world, flat, so many units wide and half as high. */
export const locatorWidth = 128;
const perDegree = locatorWidth / 360;
const top = 84;
const bottom = -60;
export const locatorHeight = (top - bottom) * perDegree;

const rounded = (value: number) => Math.round(value * 2) / 2;
const place = ([lng, lat]: readonly number[]) =>
	`${rounded((lng! + 180) * perDegree)} ${rounded((top - Math.max(bottom, lat!)) * perDegree)}`;

/** Outlines of land as one path, no finer than the inset can show. */
export function locatorPath(land: readonly (Polygon | MultiPolygon)[]): string {
	const rings = land.flatMap((shape) =>
		(shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(([outer]) => outer!)
	);
	return rings
		.map((ring) => ring.map(place).filter((one, i, all) => one !== all[i - 1]))
		.filter((ring) => ring.length > 3)
		.map((ring) => `M${ring.join('L')}Z`)
		.join('');
}

export interface LocatorBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** From how many degrees across on a view does not say by itself where in the world it is. */
const narrow = 45;

/** Whether a view is so near that one may ask where in the world it lies. */
export const isZoomedIn = ([west, , east]: Frame): boolean => east - west < narrow;

/** So small a frame could not be seen. */
const least = 5;

/** Where a frame lies in the inset: two boxes where it goes over the date line. */
export function locatorBoxes([west, south, east, north]: Frame): LocatorBox[] {
	const width = Math.max(least, Math.min(360, east - west) * perDegree);
	const y = (top - Math.min(top, north)) * perDegree;
	const height = Math.max(least, (top - Math.max(bottom, south)) * perDegree - y);
	const middle = ((west + east) / 2 + 180) * perDegree;
	const x = middle - Math.floor(middle / locatorWidth) * locatorWidth - width / 2;
	const box = { x, y: Math.min(y, locatorHeight - least), width, height };
	if (x < 0) return [box, { ...box, x: x + locatorWidth }];
	return x + width > locatorWidth ? [box, { ...box, x: x - locatorWidth }] : [box];
}
