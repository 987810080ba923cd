import type { DrawnPart } from './own-theatre';

/** Of a degree: about 11 m. */
const fineness = 1e4;
const rounded = (degrees: number) => Math.round(degrees * fineness) / fineness;
/** A position with its longitude from -180 to 180, to four decimals. */
const placed = ([lng, lat]: readonly [number, number]): [number, number] => [
	rounded(((((lng + 180) % 360) + 360) % 360) - 180) + 0,
	rounded(Math.max(-90, Math.min(90, lat))) + 0
];

/** A part as it is kept: positions to four decimals of a degree, also those drawn beyond 180, and lengths to a metre. */
export function onTheGlobe(part: DrawnPart): DrawnPart {
	const km = 'km' in part ? Math.round(part.km * 1000) / 1000 : 0;
	if (part.kind === 'circle') return { kind: 'circle', at: placed(part.at), km };
	return part.kind === 'polygon'
		? { kind: 'polygon', ring: part.ring.map(placed) }
		: { kind: 'along', line: part.line.map(placed), km };
}
