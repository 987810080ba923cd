/** @type {Record<string, string>} */
const letters = {};
/** @param {string} from @param {string} to words of Latin letters, one for each letter */
const give = (from, to) =>
	to.split(' ').forEach((latin, i) => (letters[/** @type {string} */ ([...from][i])] = latin));
give(
	'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya'
);
give('іїєґўјљњћђџ', 'i i e g u i l n ch d dzh');
give(
	'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
	'_ a a _ a _ a b _ t th j h kh d dh r z s sh s d t z a gh f q k l m n h v a y'
);
give('پچژگکیٹڈڑںھہےۂۃ', 'p ch zh g k y t d r n h h e h h');

export const russianLetters = /^[А-ЯЁа-яё][А-ЯЁа-яё -]*$/;

/** A word in the Latin letters nearest to its sound; made to compare, not to be read. @param {string} word */
export function toLatin(word) {
	return [...word.toLowerCase().normalize('NFC')]
		.map((letter) => letters[letter]?.replace('_', '') ?? letter)
		.join('')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}
