/**
 * Where the source has a wrong or doubled code or name, by its own number for the province (`adm1_code`). Among
 * them: the codes of Moscow and the region around it, and of Paktia and Paktika, stand the wrong way round.
 * A province without a name is left out: the Paracel Islands, which several states claim.
 * @type {Map<string, { code?: string, name?: string }>}
 */
export const corrections = new Map([
	['AFG-1753', { code: 'AF-DAY', name: 'Daykundi' }],
	['AFG-1759', { code: 'AF-PKA', name: 'Paktika' }],
	['AFG-1769', { code: 'AF-PAN', name: 'Panjshir' }],
	['AFG-3413', { code: 'AF-PIA', name: 'Paktia' }],
	['BLR-2345', { name: 'Minsk Region' }],
	['ARG-1295', { name: 'Buenos Aires Province' }],
	['ARG-5493', { name: 'Buenos Aires' }],
	['BGR-2244', { name: 'Sofia Province' }],
	['COL-1399', { code: 'CO-DC' }],
	['BGR-2243', { name: 'Sofia' }],
	['BLR-4825', { name: 'Minsk' }],
	['GUY-679', { name: 'Essequibo Islands-West Demerara' }],
	['GUY-671', { name: 'Mahaica-Berbice' }],
	['HRV-1588', { name: 'Zagreb County' }],
	['HRV-1589', { name: 'Zagreb' }],
	['HRV-1604', { code: 'HR-11' }],
	['IRN-5490', { code: 'IR-32' }],
	['KAZ-3207', { code: 'KZ-ALM', name: 'Almaty Region' }],
	['KAS+00?', { name: 'Siachen Glacier' }],
	['LAO-3283', { code: 'LA-VT' }],
	['MDV-5234', { code: 'MV-MLE' }],
	['PER-587', { code: 'PE-LMA', name: 'Lima Province' }],
	['PFA+00?', { name: '' }],
	['RUS-2364', { code: 'RU-MOS', name: 'Moscow Oblast' }],
	['RUS-2365', { code: 'RU-MOW', name: 'Moscow' }],
	['RUS-2399', { name: 'Altai Krai' }],
	['RUS-2400', { name: 'Altai Republic' }],
	['SDN-5857', { code: 'SD-DE' }],
	['SLB-3507', { code: 'SB-WE' }],
	['UKR-321', { name: 'Kyiv Oblast' }],
	['UKR-4826', { name: 'Kyiv' }],
	['USA-3519', { name: 'Washington' }],
	['USA-3556', { name: 'District of Columbia' }],
	['USG+00?', { name: 'Guantánamo Bay' }],
	['UZB-372', { name: 'Tashkent Region' }],
	['UZB-4828', { name: 'Tashkent' }],
	['YEM-3496', { name: 'Sanaa' }],
	['YEM-3498', { name: 'Sanaa City' }]
]);
