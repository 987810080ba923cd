/** Words, or a sign that would turn the writing around it and is therefore named in place of being obeyed. */
export type Words = { readonly text: string } | { readonly name: string };

const names: Readonly<Record<string, string>> = {
	'\u202a': 'left-to-right embedding',
	'\u202b': 'right-to-left embedding',
	'\u202c': 'end of embedding',
	'\u202d': 'left-to-right override',
	'\u202e': 'right-to-left override'
};

/** Whether a text has such signs. */
export const hasSigns = (text: string) => /[\u202a-\u202e]/.test(text);

/** A text with the signs that override its direction taken out and named. */
export function unseenSigns(text: string): Words[] {
	if (!hasSigns(text)) return [{ text }];
	return text
		.split(/([\u202a-\u202e])/)
		.filter((part) => part !== '')
		.map((part) => (names[part] ? { name: names[part] } : { text: part }));
}
