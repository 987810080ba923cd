import { readJson } from './inputs.mjs';
import { ifDrawable, languageFinder } from './languages.mjs';

/** Names of the areas that CLDR has no entry for. @type {Record<string, import('./languages.mjs').Names>} */
const uncoded = {
	'x-northern-cyprus': { ru: 'Северный Кипр', ar: 'شمال قبرص', local: 'Kuzey Kıbrıs' },
	'x-siachen-glacier': { ru: 'Сиачен', ar: 'نهر سياتشن الجليدي' },
	'x-somaliland': { ru: 'Сомалиленд', ar: 'أرض الصومال', local: 'Somaliland' },
	'x-abkhazia': { en: 'Abkhazia', ru: 'Абхазия', ar: 'أبخازيا' },
	'x-south-ossetia': { en: 'South Ossetia', ru: 'Южная Осетия', ar: 'أوسيتيا الجنوبية' },
	'x-transnistria': { en: 'Transnistria', ru: 'Приднестровье', ar: 'ترانسنيستريا' },
	'x-sahrawi-republic': { en: 'Sahrawi Republic', ru: 'Сахарская Республика', ar: 'الجمهورية الصحراوية' }
};

/**
 * Names of a country by its id in `world.topojson`.
 * @param {Map<string, string>} english
 * @returns {(id: string) => import('./languages.mjs').Names}
 */
export function countryNamer(english) {
	const languageOf = languageFinder();
	/** @type {Map<string, Record<string, string>>} */
	const territories = new Map();
	/** @param {string} language */
	function territoriesIn(language) {
		const known = territories.get(language);
		if (known) return known;
		/** @type {Record<string, string>} */
		let names = {};
		try {
			const json = readJson('cldr-localenames-full', `main/${language}/territories.json`);
			names = json.main[language].localeDisplayNames.territories;
		} catch {
			// A language CLDR has no names in: English stands in for the local one.
		}
		territories.set(language, names);
		return names;
	}
	/** @param {string} language @param {string} id */
	const nameIn = (language, id) => {
		const names = territoriesIn(language);
		return (names[`${id}-alt-short`] ?? names[id])?.replace(/\s*\(.*\)$/, '');
	};
	return (id) => {
		if (uncoded[id]) return { en: english.get(id), ...uncoded[id] };
		return {
			en: english.get(id),
			ar: id === 'CD' ? 'جمهورية الكونغو الديمقراطية' : nameIn('ar', id),
			ru: id === 'CD' ? 'ДР Конго' : nameIn('ru', id),
			local: ifDrawable(nameIn(languageOf(id), id))
		};
	};
}
