/**
 * Names for the map where the UN M49 name is a long official form, and for what M49 has no entry for.
 * @type {Map<string, string>}
 */
export const mapNames = new Map([
	['BN', 'Brunei'],
	['BO', 'Bolivia'],
	['BQ', 'Caribbean Netherlands'],
	['CC', 'Cocos (Keeling) Islands'],
	['CD', 'DR Congo'],
	['CI', "Côte d'Ivoire"],
	['FM', 'Micronesia'],
	['GB', 'United Kingdom'],
	['HK', 'Hong Kong'],
	['IR', 'Iran'],
	['KP', 'North Korea'],
	['KR', 'South Korea'],
	['LA', 'Laos'],
	['MD', 'Moldova'],
	['MF', 'Saint Martin'],
	['MO', 'Macao'],
	['NL', 'Netherlands'],
	['PS', 'Palestine'],
	['RU', 'Russia'],
	['SJ', 'Svalbard and Jan Mayen'],
	['SX', 'Sint Maarten'],
	['SY', 'Syria'],
	['TW', 'Taiwan'],
	['TZ', 'Tanzania'],
	['US', 'United States'],
	['VA', 'Vatican City'],
	['VE', 'Venezuela'],
	['VN', 'Vietnam'],
	['WF', 'Wallis and Futuna'],
	['XK', 'Kosovo'],
	['x-northern-cyprus', 'Northern Cyprus'],
	['x-siachen-glacier', 'Siachen Glacier'],
	['x-somaliland', 'Somaliland']
]);

/**
 * M49 subregions of the areas M49 has no entry for.
 * @type {Map<string, string>}
 */
export const subregionsOfUnlisted = new Map([
	['TW', '030'],
	['XK', '039'],
	['x-northern-cyprus', '145'],
	['x-siachen-glacier', '034'],
	['x-somaliland', '202']
]);

/**
 * The state in which the United Nations counts an area that has no code; null where two states claim it.
 * @type {Map<string, string | null>}
 */
export const statesOfUncoded = new Map([
	['x-northern-cyprus', 'CY'],
	['x-siachen-glacier', null],
	['x-somaliland', 'SO']
]);
