import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import extended400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import extended600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

export const regular = 'Noto Sans Regular';
export const bold = 'Noto Sans SemiBold';

const ranges = {
	latin: [
		'U+0000-00FF',
		'U+0131',
		'U+0152-0153',
		'U+02BB-02BC',
		'U+02C6',
		'U+02DA',
		'U+02DC',
		'U+2000-206F',
		'U+20AC'
	],
	extended: ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1EFF', 'U+2C60-2C7F', 'U+A720-A7FF'],
	cyrillic: ['U+0400-052F', 'U+1C80-1C88', 'U+2DE0-2DFF', 'U+A640-A69F'],
	// The presentation forms too, or shaped Arabic falls back to whatever the machine has.
	arabic: ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC']
};

/** The label fonts from this origin, so that labels are the same pixels on every machine. */
export function fontFaces(origin: string): FontFacesSpecification {
	const face = (url: string, range: keyof typeof ranges) => ({
		url: new URL(url, origin).href,
		'unicode-range': ranges[range]
	});
	return {
		[regular]: [
			face(latin400, 'latin'),
			face(extended400, 'extended'),
			face(cyrillic400, 'cyrillic'),
			face(arabic400, 'arabic')
		],
		[bold]: [
			face(latin600, 'latin'),
			face(extended600, 'extended'),
			face(cyrillic600, 'cyrillic'),
			face(arabic600, 'arabic')
		]
	};
}
