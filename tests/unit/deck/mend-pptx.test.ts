import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { mendPptx } from '../../../src/lib/deck/mend-pptx';

const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;

it('leaves each paragraph its first properties, and cuts notes at their lines', () => {
	const slide = `<p:sp><a:p><a:pPr algn="l"><a:buChar char="•"/></a:pPr>${run('a')}<a:pPr algn="l"/>${run('b')}</a:p><a:p>${run('c')}<a:pPr><a:buNone/></a:pPr>${run('d')}</a:p></p:sp>`;
	const notes = `<a:p><a:r><a:rPr lang="en-US"/><a:t>One &amp; two\n\nشمال</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>`;
	const mended = unzipSync(
		mendPptx(
			zipSync({
				'ppt/slides/slide1.xml': strToU8(slide),
				'ppt/notesSlides/notesSlide1.xml': strToU8(notes),
				'ppt/media/image1.png': new Uint8Array([1, 2, 3])
			})
		)
	);
	expect(strFromU8(mended['ppt/slides/slide1.xml']!)).toBe(
		`<p:sp><a:p><a:pPr algn="l"><a:buChar char="•"/></a:pPr>${run('a')}${run('b')}</a:p><a:p><a:pPr><a:buNone/></a:pPr>${run('c')}${run('d')}</a:p></p:sp>`
	);
	expect(strFromU8(mended['ppt/notesSlides/notesSlide1.xml']!)).toBe(
		'<a:p><a:r><a:rPr lang="en-US"/><a:t>One &amp; two</a:t></a:r></a:p>' +
			'<a:p><a:pPr algn="r" rtl="1"/><a:r><a:rPr lang="en-US"/><a:t>شمال</a:t></a:r></a:p>'
	);
	expect([...mended['ppt/media/image1.png']!]).toEqual([1, 2, 3]);
});
