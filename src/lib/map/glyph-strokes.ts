import type { GlyphSpec as Glyph } from '$lib/picture';

/** One painted path of a glyph, centred on 0,0, in CSS pixels; colours are token names. */
export interface Stroke {
	readonly d: string;
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly stroke?: string;
	readonly width?: number;
	readonly dash?: readonly number[];
}

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
const polygon = (...points: [number, number][]) =>
	`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
const round = (value: number) => Math.round(value * 100) / 100;
const square = (r: number) => polygon([-r, -r], [r, -r], [r, r], [-r, r]);

/** An open arc of a circle of radius `r` from `from` to `to`, both 0 to 1 clockwise from the top. */
function arc(r: number, from: number, to: number): string {
	const at = (turn: number) => {
		const angle = turn * 2 * Math.PI - Math.PI / 2;
		return `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`;
	};
	return `M${at(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}

/** How a glyph is painted, bottom first. The same strokes draw the map, the legend and the lists. */
export function glyphStrokes(glyph: Glyph): Stroke[] {
	const halo =
		glyph.shape === 'dot' ? [] : { crisp: [], soft: softHalo(glyph), area: areaHalo(glyph) }[glyph.edge];
	const ring: Stroke[] = glyph.selected
		? [
				{ d: circle(glyph.radius + 5.5), stroke: 'surface', width: 4 },
				{ d: circle(glyph.radius + 5.5), stroke: 'ink', width: 2 }
			]
		: [];
	return [...ring, ...halo, ...body(glyph)];
}

/** A broken ring: somewhere in an area, not at this spot. */
function areaHalo({ radius, hues }: Glyph): Stroke[] {
	return [
		{ d: circle(radius + 4), fill: 'surface', fillOpacity: 0.6 },
		{ d: circle(radius + 4), stroke: hues[0]?.hue ?? 'hue-none', width: 1.1, dash: [1.2, 2.6] }
	];
}

function softHalo({ radius, hues }: Glyph): Stroke[] {
	const fill = hues[0]?.hue ?? 'hue-none';
	return [
		{ d: circle(radius + 7), fill, fillOpacity: 0.16 },
		{ d: circle(radius + 3.5), fill, fillOpacity: 0.22 }
	];
}

function body({ shape, radius: r, hues, tollStated }: Glyph): Stroke[] {
	const hue = hues[0]?.hue ?? 'hue-none';
	const edge = { stroke: 'surface', width: 1.5 };
	switch (shape) {
		case 'disc':
			return tollStated
				? [{ d: circle(r), fill: hue, fillOpacity: 0.92, ...edge }]
				: [{ d: circle(r), fill: 'surface', fillOpacity: 0.85, stroke: hue, width: 2, dash: [3, 2.4] }];
		case 'ring': {
			const width = Math.max(3, r * 0.24);
			return [
				{ d: circle(r), fill: 'surface', fillOpacity: 0.55, stroke: 'surface', width: width + 3 },
				{ d: circle(r - width / 2), stroke: hue, width, ...(tollStated ? {} : { dash: [3, 2.4] }) }
			];
		}
		case 'diamond':
			return [
				{
					d: polygon([0, -r - 2], [r + 2, 0], [0, r + 2], [-r - 2, 0]),
					fill: 'surface',
					stroke: hue,
					width: 2
				}
			];
		case 'triangle':
			return [{ d: polygon([0, -r - 1], [r + 0.5, r - 1], [-r - 0.5, r - 1]), fill: hue, ...edge }];
		case 'open-triangle':
			return [
				{
					d: polygon([0, -r - 1], [r + 0.5, r - 1], [-r - 0.5, r - 1]),
					fill: 'surface',
					stroke: hue,
					width: 1.8
				}
			];
		case 'square':
			return [{ d: square(r - 1), fill: hue, ...edge }];
		case 'frame':
			return [{ d: square(r - 1.5), fill: 'surface', fillOpacity: 0.9, stroke: hue, width: 2 }];
		case 'hatch':
			return [
				{ d: square(r), fill: 'surface', fillOpacity: 0.9 },
				{
					d: `M${-r} 0L0 ${-r}M${-r} ${r}L${r} ${-r}M0 ${r}L${r} 0`,
					stroke: hue,
					width: 1.6
				},
				{ d: square(r), stroke: hue, width: 1.2 }
			];
		case 'arrow':
			return [
				{ d: polygon([-r, -r * 0.85], [r + 1, 0], [-r, r * 0.85], [-r * 0.45, 0]), fill: hue, ...edge }
			];
		case 'dot':
			return [{ d: circle(r), fill: 'surface', stroke: 'map-place', width: 1.4 }];
		case 'stack':
			return stackBody(r, hues);
	}
}

function stackBody(r: number, hues: Glyph['hues']): Stroke[] {
	const width = Math.max(3.5, r * 0.2);
	const middle = r - width / 2;
	const base: Stroke = { d: circle(r + 1.5), fill: 'surface' };
	if (hues.length === 1) return [base, { d: circle(middle), stroke: hues[0]!.hue, width }];
	let from = 0;
	return [
		base,
		...hues.map(({ hue, share }) => {
			const to = from + share;
			const stroke = { d: arc(middle, from, to), stroke: hue, width };
			from = to;
			return stroke;
		})
	];
}
