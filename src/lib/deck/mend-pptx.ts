import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { isRtl } from './is-rtl';

/**
 * Mends what pptxgenjs writes: a paragraph of several runs names its properties before each of them, which PowerPoint
 * takes for a damaged file, and notes are one paragraph whatever their lines.
 */
export function mendPptx(file: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Zippable[string]] => {
		if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return [name, strToU8(onceEach(strFromU8(bytes)))];
		if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
			return [name, strToU8(linesApart(strFromU8(bytes)))];
		return [name, /\.(png|jpe?g|webp|gif)$/.test(name) ? [bytes, { level: 0 }] : bytes];
	});
	return zipSync(Object.fromEntries(parts)) as Uint8Array<ArrayBuffer>;
}

const properties = /<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs;

function onceEach(slide: string): string {
	return slide.replace(/<a:p>(.*?)<\/a:p>/gs, (_, paragraph: string) => {
		const [first = ''] = paragraph.match(properties) ?? [];
		return `<a:p>${first}${paragraph.replace(properties, '')}</a:p>`;
	});
}

function linesApart(notes: string): string {
	return notes.replace(
		/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>.*?<\/a:p>/s,
		(_, type: string, text: string) =>
			text
				.split(/\n+/)
				.map((line) => {
					const turned = isRtl(line) ? '<a:pPr algn="r" rtl="1"/>' : '';
					return `<a:p>${turned}<a:r>${type}<a:t>${line}</a:t></a:r></a:p>`;
				})
				.join('')
	);
}
