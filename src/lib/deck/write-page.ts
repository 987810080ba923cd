import type { Deck, DeckSlide } from './deck';
import { isRtl } from './is-rtl';
import { dataUrl, paintSlide, type DeckPage } from './paint-slide';
import script from './page/reader.js?raw';
import style from './page/reader.css?raw';
import { themeColours, type HexOf } from './theme-colours';
import type { Writing } from './write-pptx';

/** Width by height of each map, and the width its picture is brought to, pixels. */
const shape = 16 / 9;
const most = 1600;

/**
 * The briefing as one file that asks no network for anything: a picture of each slide's map with its marks over it,
 * which can be asked, filtered and counted; words, legend, notes and sources.
 */
export async function writePage(
	{ title }: Pick<Deck, 'title'>,
	pages: readonly DeckPage[],
	{ signal, step }: Writing
): Promise<Blob> {
	const slides: unknown[] = [];
	for (const [i, one] of pages.entries()) {
		step(`Slide ${i + 1} of ${pages.length}`, i / pages.length);
		signal.throwIfAborted();
		const painted = await paintSlide(one, shape, 1.25, signal);
		const { hexOf, close } = themeColours(one.slide.theme);
		try {
			slides.push({
				...wordsOf(one.slide, hexOf),
				map: dataUrl(narrowed(painted.canvas), 'image/webp', 0.85),
				marks: marksOf(one, painted)
			});
		} finally {
			close();
		}
	}
	const data = JSON.stringify({ title, slides }).replace(/</g, '\\u003c');
	signal.throwIfAborted();
	return new Blob([await pageOf(title, data)], { type: 'text/html' });
}

function narrowed(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const small = document.createElement('canvas');
	small.width = Math.min(most, canvas.width);
	small.height = Math.round(small.width / shape);
	small.getContext('2d')!.drawImage(canvas, 0, 0, small.width, small.height);
	return small;
}

function wordsOf(slide: DeckSlide, hexOf: HexOf) {
	const colour = (token: string) => `#${hexOf(`var(--${token})`)}`;
	const { legend, picture, ...words } = slide;
	return {
		...words,
		isRtl: slide.isRtl,
		notesAreRtl: isRtl(slide.notes),
		picture: picture?.isGraphic ? null : picture,
		legend: legend.map((entry) => ({ ...entry, colour: `#${hexOf(entry.colour)}` })),
		colours: {
			ink: colour('ink'),
			soft: colour('ink-2'),
			surface: colour('surface'),
			line: colour('line'),
			focus: colour('focus')
		}
	};
}

/** Where each mark of the picture stands, and the records under it. Marks outside the picture are left out. */
function marksOf(
	{ painted: { picture }, slide }: DeckPage,
	{ at, width }: Awaited<ReturnType<typeof paintSlide>>
) {
	return picture.marks.flatMap(({ at: position, places, label, spoken, glyph }) => {
		const [x, y] = at(position);
		if (x < 0 || x > 1 || y < 0 || y > 1) return [];
		const here = slide.records.filter(
			(record) => record.places[0] && places.includes(record.places[0] as never)
		);
		return [
			{
				...{ x, y, name: label.name, spoken, size: (2 * Math.max(8, glyph.radius)) / width },
				records: here.map(({ id }) => id)
			}
		];
	});
}

/** The page’s own policy refuses every request, and any script but its one. */
async function pageOf(title: string, data: string): Promise<string> {
	const bytes = new TextEncoder().encode(script);
	const digest = crypto.subtle ? await crypto.subtle.digest('SHA-256', bytes) : null;
	const allowed = digest
		? `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
		: `'unsafe-inline'`;
	const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
	const named = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${named}</title>
<style>${style}</style>
</head>
<body>
<noscript>This briefing is shown by a script inside this file, which the browser has been told not to run.</noscript>
<main id="briefing" aria-label="${named}"></main>
<script type="application/json" id="data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}
