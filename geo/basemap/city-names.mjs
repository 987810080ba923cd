import { inDetail } from './choose-cities.mjs';

/** @typedef {import('./read-places.mjs').Place} Place */

/**
 * Common English names where GeoNames gives an older, longer or local form. By GeoNames id.
 * @type {Map<number, string>}
 */
const englishNames = new Map([
	[70225, 'Taiz'],
	[71334, 'Saada'],
	[79415, 'Hudaydah'],
	[96994, 'Duhok'],
	[98463, 'Sulaymaniyah'],
	[99131, 'Kut'],
	[99608, 'Amarah'],
	[99762, 'Diwaniyah'],
	[121801, 'Urmia'],
	[172955, 'Raqqa'],
	[173811, 'Hasakah'],
	[291074, 'Ras Al Khaimah'],
	[501175, 'Rostov-on-Don'],
	[515012, 'Oryol'],
	[519336, 'Veliky Novgorod'],
	[520555, 'Nizhny Novgorod'],
	[558418, 'Grozny'],
	[584717, 'Khachmaz'],
	[687700, 'Zaporizhzhia'],
	[690548, 'Uzhhorod'],
	[698740, 'Odesa'],
	[700569, 'Mykolaiv'],
	[1136469, 'Khost'],
	[1215957, 'Termez'],
	[1216311, 'Karshi'],
	[1273313, 'Dehradun'],
	[1275817, 'Bhubaneswar'],
	[1278994, 'Prayagraj'],
	[1512473, 'Urgench'],
	[1513886, 'Jizzakh'],
	[1514588, 'Andijan'],
	[1526273, 'Astana'],
	[1790630, "Xi'an"],
	[1793724, "Tai'an"],
	[1821274, 'Macao'],
	[2028462, 'Ulaanbaatar'],
	[2081986, 'Palikir'],
	[3703443, 'Panama City'],
	[3998655, 'León'],
	[4013708, 'Ciudad Juárez'],
	[5128581, 'New York'],
	[7283386, 'Changshu']
]);

/** All that a font's first glyph range holds. */
const latin1 = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/**
 * The name to draw. Transliterations lose their marks (Kandahār: Kandahar), and so do Turkish and Turkmen
 * names, whose letters lie outside Latin-1; other spellings stay (São Paulo).
 * @param {Place} place
 */
export function drawnName({ id, name, country }) {
	const local = inDetail.has(country) || country === 'CN';
	const drawn = englishNames.get(id) ?? (local ? withoutMarks(name) : name.replace(/[‘’]/g, "'"));
	if (!latin1.test(drawn)) throw new Error(`${drawn} (${id}) has letters outside Latin-1`);
	return drawn;
}

/** @param {string} name */
function withoutMarks(name) {
	return name
		.normalize('NFD')
		.replace(/[\u0300-\u036f‘’']/g, '')
		.replaceAll('ı', 'i');
}
