import { paintPicture, scaleBar, type ColourOf, type Painted } from '$lib/map';
import type { Camera, LegendItem, Projection } from '$lib/picture';
import { inTheme } from './in-theme';
import { layLegend } from './lay-legend';
import { legendWidths, paintLegend } from './paint-legend';
import { wrapText } from './wrap-text';

/** What is written around the map. */
export interface PictureWords {
	readonly title: string;
	readonly sentence: string;
	/** Sources, the data's date and the basemap's licences. */
	readonly notes: readonly string[];
}

/** What the page's map shows and how large it is, CSS pixels. */
export interface SeenMap {
	readonly camera: Camera;
	readonly projection: Projection;
	readonly width: number;
	readonly height: number;
}

export interface ComposedAs {
	/** The whole picture in CSS pixels; `null` for as tall as the map on the page with the words around it. */
	readonly width: number;
	readonly height: number | null;
	/** 1 to 4 pixels for each of these. */
	readonly scale: number;
	readonly theme: string;
	readonly isTransparent: boolean;
	/** What the page shows, and how large; another size shows at least that. */
	readonly seen: SeenMap;
	readonly signal?: AbortSignal;
}

const edge = 16;
const sizes = { title: 20, sentence: 14, note: 11 };
const leastMap = 120;
const fonts = {
	title: `600 ${sizes.title}px 'Source Serif 4 Variable', Georgia, serif`,
	sentence: `400 ${sizes.sentence}px 'Inter Variable', system-ui, sans-serif`,
	heading: `600 ${sizes.note}px 'Inter Variable', system-ui, sans-serif`,
	note: `400 ${sizes.note}px 'Inter Variable', system-ui, sans-serif`
};

/**
 * The map with its title, the filter in words, legend, scale and sources, as one picture of exactly
 * `width * scale` by `height * scale` pixels.
 * @throws Error with a sentence where there is no room or no memory for it; an AbortError when it was stopped
 */
export async function composePicture(
	painted: Painted,
	words: PictureWords,
	legend: readonly LegendItem[],
	as: ComposedAs
): Promise<HTMLCanvasElement> {
	const { width, scale, theme, seen, signal } = as;
	await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font, words.title)));
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d')!;
	const room = width - 2 * edge;
	const setIn = (font: string, text: string) => {
		pen.font = font;
		return wrapText(text, room, (part) => pen.measureText(part).width);
	};
	const title = setIn(fonts.title, words.title);
	const sentence = setIn(fonts.sentence, words.sentence);
	const notes = words.notes.flatMap((note) => setIn(fonts.note, note));
	const laid = layLegend(legend, room, legendWidths(pen));
	const head = edge + title.length * 26 + sentence.length * 20 + 10;
	const foot = 10 + laid.height + (laid.height > 0 ? 6 : 0) + notes.length * 16 + edge - 4;
	const height = as.height ?? seen.height + head + foot;
	const mapHeight = height - head - foot;
	if (mapHeight < leastMap)
		throw new Error(
			`At ${width} by ${height} the words leave the map no room: it has to be at least ${Math.ceil(head + foot + leastMap)} high.`
		);
	const zoom = seen.camera.zoom + Math.log2(Math.min(width / seen.width, mapHeight / seen.height));
	const map = await paintPicture(painted, {
		...{ camera: { ...seen.camera, zoom }, projection: seen.projection, width, height: mapHeight },
		...{ pixelRatio: scale, theme, isTransparent: as.isTransparent, signal }
	});
	Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
	inTheme(theme, (colour) => {
		pen.scale(scale, scale);
		if (!as.isTransparent) {
			pen.fillStyle = colour('surface');
			pen.fillRect(0, 0, width, height);
		}
		pen.drawImage(map, 0, head, width, mapHeight);
		pen.textBaseline = 'middle';
		write(pen, fonts.title, colour('ink'), title, edge, 26);
		write(pen, fonts.sentence, colour('ink-2'), sentence, edge + title.length * 26, 20);
		paintLegend(pen, laid, [edge, head + mapHeight + 10], colour);
		write(pen, fonts.note, colour('ink-2'), notes, height - notes.length * 16 - edge + 4, 16);
		paintScale(pen, seen.camera.lat, zoom, width, head + mapHeight, colour);
	});
	return canvas;
}

function write(
	pen: CanvasRenderingContext2D,
	font: string,
	ink: string,
	lines: readonly string[],
	top: number,
	pitch: number
) {
	[pen.font, pen.fillStyle, pen.textAlign] = [font, ink, 'left'];
	lines.forEach((line, i) => pen.fillText(line, edge, top + (i + 0.5) * pitch));
}

/** At the lower right of the map. */
function paintScale(
	pen: CanvasRenderingContext2D,
	lat: number,
	zoom: number,
	right: number,
	bottom: number,
	colour: ColourOf
) {
	const bar = scaleBar(lat, zoom, 120);
	const [x, y] = [right - edge - bar.width, bottom - 10];
	pen.setLineDash([]);
	for (const [ink, width] of [
		[colour('map-label-halo'), 4],
		[colour('ink-2'), 1.5]
	] as const) {
		pen.strokeStyle = ink;
		pen.lineWidth = width;
		pen.beginPath();
		pen.moveTo(x, y - 6);
		pen.lineTo(x, y);
		pen.lineTo(x + bar.width, y);
		pen.lineTo(x + bar.width, y - 6);
		pen.stroke();
	}
	pen.font = fonts.note;
	pen.textAlign = 'center';
	[pen.strokeStyle, pen.lineWidth, pen.lineJoin] = [colour('map-label-halo'), 3, 'round'];
	const text = `${new Intl.NumberFormat('en-GB').format(bar.km)} km`;
	pen.strokeText(text, x + bar.width / 2, y - 10);
	pen.fillStyle = colour('ink-2');
	pen.fillText(text, x + bar.width / 2, y - 10);
}
