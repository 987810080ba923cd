import { glyphStrokes, type ColourOf } from '$lib/map';
import { layLegend, textSize } from './lay-legend';
import type { LegendItem } from './legend-items';
import { tintOnLand } from './tint-on-land';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const width = 640;
const edge = 8;

/** A legend as a file of its own, in shapes and text that stay editable. */
export function legendSvg(
	items: readonly LegendItem[],
	colour: ColourOf,
	widthOf: (text: string) => number
): string {
	const { items: laid, height } = layLegend(items, width - 2 * edge, widthOf);
	const body = laid.map(({ glyph, tint, text, x, y, textX }) => {
		const drawn = glyph
			? glyphStrokes(glyph)
					.map(({ d, fill, fillOpacity, stroke, width, dash }) =>
						[
							`<path d="${d}" fill="${fill ? colour(fill) : 'none'}"`,
							fill && fillOpacity !== undefined ? ` fill-opacity="${fillOpacity}"` : '',
							stroke ? ` stroke="${colour(stroke)}" stroke-width="${width ?? 1}"` : '',
							dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
							'/>'
						].join('')
					)
					.join('')
			: `<rect x="-11" y="-7" width="22" height="14" fill="${tintOnLand(tint!, colour)}"/>`;
		const word = `<text x="${textX - x}" dy="0.35em" fill="${colour('ink')}">${escaped(text)}</text>`;
		return `<g transform="translate(${x} ${y})">${drawn}${word}</g>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 2 * edge}" role="img" aria-label="Legend">`,
		`<rect width="100%" height="100%" fill="${colour('surface')}"/>`,
		`<g transform="translate(${edge} ${edge})" font-family="Inter, sans-serif" font-size="${textSize}">`,
		...body,
		'</g></svg>\n'
	].join('\n');
}
