import { readJson } from './inputs.mjs';

/** The languages every name is wanted in, beside the local one. */
export const languages = /** @type {const} */ (['en', 'ar', 'ru']);

/** @typedef {{ local?: string, en?: string, ar?: string, ru?: string }} Names */

/**
 * Names as a tile carries them: `name` the local one, `name:en` and so on. What equals English is left out, so that
 * whoever asks for a language falls back to `name:en`.
 * @param {Names} names
 */
export function nameFields({ local, en, ar, ru }) {
	/** @type {Record<string, string>} */
	const fields = {};
	const english = en ?? local;
	if (!english) return fields;
	fields['name:en'] = english;
	if (local && local !== english) fields.name = local;
	if (ar && ar !== english) fields['name:ar'] = ar;
	if (ru && ru !== english) fields['name:ru'] = ru;
	return fields;
}

/** Letters the map's own fonts have: Latin, Cyrillic and Arabic; a local name in another script gives way to English. */
const drawable =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** @param {string | undefined} name */
export const ifDrawable = (name) => (name && drawable.test(name) ? name : undefined);

/** Where the likeliest language of CLDR is not the one on the country's own signs. @type {Record<string, string>} */
const corrected = {
	KG: 'ky',
	KZ: 'kk',
	BY: 'ru',
	XK: 'sq',
	AF: 'fa',
	EH: 'ar',
	PK: 'ur',
	MR: 'ar',
	DZ: 'ar',
	MA: 'ar',
	ER: 'en'
};

/**
 * @returns {(country: string) => string} the language of a country, such as `uk`
 */
export function languageFinder() {
	/** @type {Record<string, string>} */
	const likely = readJson('cldr-core', 'supplemental/likelySubtags.json').supplemental.likelySubtags;
	return (country) => corrected[country] ?? likely[`und-${country}`]?.split('-')[0] ?? 'en';
}
