import { areaFault, positionsOf, type DrawnKind, type DrawnPart } from '$lib/regions';
import { readPosition } from './read-position';

/** The fields of an area as they stand in the panel. */
export interface AreaTexts {
	/** The centre of a circle, or the name of a place. */
	readonly centre: string;
	/** One position a line. */
	readonly points: string;
	/** Kilometres: a circle's radius, a strip's reach to each side. */
	readonly km: string;
}

export type AreaField = keyof AreaTexts;

/** An area that was typed; null while what it needs is not typed yet; or what is wrong, and where. */
export type ReadArea =
	{ readonly part: DrawnPart | null } | { readonly fault: string; readonly field: AreaField };

/** @param placeAt where a place of that name stands, in degrees */
export function readArea(
	kind: DrawnKind,
	texts: AreaTexts,
	placeAt: (name: string) => readonly [number, number] | undefined
): ReadArea {
	const km = kind === 'polygon' ? 0 : readKm(texts.km);
	const field = kind === 'circle' ? 'centre' : 'points';
	const lines = texts[field].split('\n').filter((line) => line.trim() !== '');
	if (lines.length === 0) return { part: null };
	const positions: [number, number][] = [];
	for (const [i, line] of lines.entries()) {
		const place = kind === 'circle' ? placeAt(line.trim()) : undefined;
		const read = place ? { at: [place[0], place[1]] as [number, number] } : readPosition(line);
		if ('fault' in read)
			return { field, fault: lines.length > 1 ? `Line ${i + 1}: ${read.fault}` : read.fault };
		positions.push(read.at);
	}
	if (Number.isNaN(km)) return { field: 'km', fault: `“${texts.km.trim()}” is not a number of kilometres.` };
	const part = partOf(kind, positions, km);
	const fault = areaFault(part);
	return fault === null ? { part } : { fault, field: /radius|reach/.test(fault) ? 'km' : field };
}

/** NaN for what is not a number. */
function readKm(text: string): number {
	const plain = text.trim().replace(',', '.');
	return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function partOf(kind: DrawnKind, positions: [number, number][], km: number): DrawnPart {
	if (kind === 'circle') return { kind, at: positions[0]!, km };
	if (kind === 'along') return { kind, line: positions, km };
	const [first] = positions;
	const isClosed = positions.length > 1 && positions.at(-1)!.join() === first!.join();
	return { kind, ring: isClosed ? positions : [...positions, first!] };
}

/** An area as one would type it; `km` stays where the area has none. */
export function textsOf(part: DrawnPart, km: string): AreaTexts {
	const lines = positionsOf(part).map(([lng, lat]) => `${degrees(lat)}, ${degrees(lng)}`);
	return {
		centre: part.kind === 'circle' ? lines[0]! : '',
		points: part.kind === 'circle' ? '' : lines.join('\n'),
		km: 'km' in part ? String(part.km) : km
	};
}

const degrees = (value: number) => String(Number((((((value + 180) % 360) + 360) % 360) - 180).toFixed(4)));
