import { escapeMarkup } from '$lib/base';
import { glyphStrokes, type ColourOf } from '$lib/map';
import type { GlyphSpec, LegendItem } from '$lib/picture';
import { layLegend, patch, textSize, type LegendShape, type WidthOf } from './lay-legend';
import { plainColour } from './plain-colour';
import { tintOnLand } from './tint-on-land';

const width = 640;
const edge = 8;

/** A legend as a file of its own, in shapes and text that stay editable. */
export function legendSvg(items: readonly LegendItem[], colour: ColourOf, widthOf: WidthOf): string {
	const plain = (token: string) => plainColour(colour(token));
	const { shapes, words, leaders, height } = layLegend(items, width - 2 * edge, widthOf);
	const drawn = shapes.map(
		(shape) => `<g transform="translate(${shape.x} ${shape.y})">${drawnShape(shape, colour, plain)}</g>`
	);
	const lines = leaders.map(
		(points) => `<polyline points="${points.join(' ')}" fill="none" stroke="${plain('line-strong')}"/>`
	);
	const said = words.map(({ text, x, y, isHeading }) => {
		const look = isHeading ? ` fill="${plain('ink-2')}" font-weight="600"` : ` fill="${plain('ink')}"`;
		return `<text x="${x}" y="${y}" dy="0.35em"${look}>${escapeMarkup(text)}</text>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 2 * edge}" role="img" aria-label="Legend">`,
		`<rect width="100%" height="100%" fill="${plain('surface')}"/>`,
		`<g transform="translate(${edge} ${edge})" font-family="Inter, sans-serif" font-size="${textSize}">`,
		...[...lines, ...drawn, ...said],
		'</g></svg>\n'
	].join('\n');
}

function drawnShape(shape: LegendShape, colour: ColourOf, plain: ColourOf): string {
	if ('glyph' in shape) return drawnGlyph(shape.glyph, plain);
	if ('radius' in shape) return `<circle r="${shape.radius}" fill="none" stroke="${plain('ink-3')}"/>`;
	const box = `x="${-patch.width / 2}" y="${-patch.height / 2}" width="${patch.width}" height="${patch.height}"`;
	return `<rect ${box} fill="${tintOnLand(shape.tint, colour)}" stroke="${plain('line-strong')}"/>`;
}

function drawnGlyph(glyph: GlyphSpec, plain: ColourOf): string {
	const paths = glyphStrokes(glyph).map(({ d, fill, fillOpacity, stroke, width, dash }) =>
		[
			`<path d="${d}" fill="${fill ? plain(fill) : 'none'}"`,
			fill && fillOpacity !== undefined ? ` fill-opacity="${fillOpacity}"` : '',
			stroke ? ` stroke="${plain(stroke)}" stroke-width="${width ?? 1}"` : '',
			dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
			'/>'
		].join('')
	);
	const count =
		glyph.count > 1
			? `<text text-anchor="middle" dy="0.35em" font-weight="600" fill="${plain('ink')}">${glyph.count}</text>`
			: '';
	return paths.join('') + count;
}
