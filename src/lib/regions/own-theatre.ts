import type { AreaPart, Theatre } from '$lib/dossier';

/** What a reader can draw. */
export type DrawnPart = Extract<AreaPart, { kind: 'circle' | 'polygon' | 'along' }>;
export const drawnKinds = ['circle', 'polygon', 'along'] as const satisfies readonly DrawnPart['kind'][];
export type DrawnKind = (typeof drawnKinds)[number];

/** The corners of a polygon without the last that closes it, the positions of a line, the centre of a circle. */
export function positionsOf(part: DrawnPart): readonly (readonly [number, number])[] {
	if (part.kind === 'circle') return [part.at];
	return part.kind === 'polygon' ? part.ring.slice(0, -1) : part.line;
}

/** A reader's own theatre. Its id holds what no id of a dossier can, so that the two never meet. */
export function ownTheatre(number: number, name: string, part: DrawnPart): Theatre {
	return { id: `own~${number}`, name, note: `Drawn by hand: ${partInWords(part)}.`, parts: [part] };
}

/** The number of a reader's own theatre, from its id. */
export function ownNumber(id: string): number {
	return Number(id.slice('own~'.length));
}

function partInWords(part: DrawnPart): string {
	if (part.kind === 'circle') return `a circle of ${part.km} km around ${part.at[1]}, ${part.at[0]}`;
	if (part.kind === 'polygon') return `a polygon of ${part.ring.length - 1} corners`;
	return `a strip of ${part.km} km to each side of a line of ${part.line.length} points`;
}
