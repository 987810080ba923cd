/** Short names of the disputed areas that are labelled, by their id in `geo/disputed.json`. @type {Record<string, [en: string, ar: string, ru: string]>} */
export const disputedNames = {
	crimea: ['Crimea', 'القرم', 'Крым'],
	'donetsk-held': ['Donetsk region (part)', 'منطقة دونيتسك (جزء)', 'Донецкая область (часть)'],
	'luhansk-held': ['Luhansk region', 'منطقة لوهانسك', 'Луганская область'],
	'zaporizhzhia-held': ['Zaporizhzhia region (part)', 'منطقة زابوريجيا (جزء)', 'Запорожская область (часть)'],
	'kherson-held': ['Kherson region (part)', 'منطقة خيرسون (جزء)', 'Херсонская область (часть)'],
	transnistria: ['Transnistria', 'ترانسنيستريا', 'Приднестровье'],
	abkhazia: ['Abkhazia', 'أبخازيا', 'Абхазия'],
	'south-ossetia': ['South Ossetia', 'أوسيتيا الجنوبية', 'Южная Осетия'],
	kosovo: ['Kosovo', 'كوسوفو', 'Косово'],
	'northern-cyprus': ['Northern Cyprus', 'شمال قبرص', 'Северный Кипр'],
	golan: ['Golan', 'الجولان', 'Голаны'],
	'east-jerusalem': ['East Jerusalem', 'القدس الشرقية', 'Восточный Иерусалим'],
	'west-bank': ['West Bank', 'الضفة الغربية', 'Западный берег'],
	'western-sahara-west': [
		'Western Sahara, west of the berm',
		'الصحراء الغربية، غرب الجدار',
		'Западная Сахара к западу от вала'
	],
	'western-sahara-east': [
		'Western Sahara, east of the berm',
		'الصحراء الغربية، شرق الجدار',
		'Западная Сахара к востоку от вала'
	],
	somaliland: ['Somaliland', 'أرض الصومال', 'Сомалиленд'],
	halaib: ['Hala’ib triangle', 'مثلث حلايب', 'Треугольник Халаиба'],
	'kashmir-indian-held': ['Jammu and Kashmir', 'جامو وكشمير', 'Джамму и Кашмир'],
	'kashmir-pakistani-held': [
		'Azad Kashmir and Gilgit-Baltistan',
		'كشمير الحرة وجلجت بلتستان',
		'Азад-Кашмир и Гилгит-Балтистан'
	],
	'aksai-chin': ['Aksai Chin', 'أقساي تشين', 'Аксайчин'],
	siachen: ['Siachen Glacier', 'نهر سياتشن الجليدي', 'Сиачен'],
	'arunachal-pradesh': ['Arunachal Pradesh', 'أروناجل برديش', 'Аруначал-Прадеш'],
	essequibo: ['Essequibo', 'إيسيكويبو', 'Эссекибо']
};

/** How each point of view is said, with the country’s name after it; `open` where it leaves the country open. */
export const viewWords = {
	un: { en: 'UN: ', ar: 'الأمم المتحدة: ', ru: 'ООН: ' },
	held: { en: 'held by ', ar: 'تسيطر عليها: ', ru: 'удерживает: ' },
	open: { en: 'left open', ar: 'غير محدد', ru: 'не определено' }
};
