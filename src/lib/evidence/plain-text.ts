/** A text as it is compared, and where each of its characters stands in the text it was made from. */
export interface PlainText {
	readonly text: string;
	/** One more than there are characters: the last is where the text ends. */
	readonly from: readonly number[];
}

const alike: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'‘’‚‛′`´'].map((quote) => [quote, "'"])),
	...Object.fromEntries([...'“”„‟″«»'].map((quote) => [quote, '"'])),
	...Object.fromEntries([...'‐‑‒–—―−'].map((dash) => [dash, '-']))
};
const unseen = /[\p{Cf}\p{Cc}]/u;

/**
 * What two copies of a text have in common whoever typed them: kinds of quotes, dashes, spaces and ligatures are
 * one, runs of space are one space, and what is not seen (marks of direction, soft hyphens) is not there.
 */
export function plainText(raw: string): PlainText {
	let text = '';
	const from: number[] = [];
	let at = 0;
	for (const sign of raw) {
		const start = at;
		at += sign.length;
		if (/\s/u.test(sign)) {
			if (text === '' || text.endsWith(' ')) continue;
			text += ' ';
			from.push(start);
			continue;
		}
		if (unseen.test(sign)) continue;
		const plain = alike[sign] ?? (sign < '\u0080' ? sign : sign.normalize('NFKC'));
		for (let i = 0; i < plain.length; i++) from.push(start);
		text += plain;
	}
	if (text.endsWith(' ')) {
		text = text.slice(0, -1);
		from.pop();
	}
	from.push(raw.length);
	return { text, from };
}
