import type * as v from 'valibot';

/** Longer values are cut in a message, counted in UTF-16 code units. */
const longest = 60;

const terms: Readonly<Record<string, string>> = {
	Array: 'a list',
	Object: 'an object',
	number: 'a number',
	string: 'text'
};

/** What is wrong, as a sentence without its full stop: "-5 is below 0", "a list where an object is expected". */
export function faultOf(issue: v.BaseIssue<unknown>): string {
	if (issue.kind === 'validation') return issue.message;
	if (issue.received === 'undefined') return 'is missing';
	const expected = (issue.expected ?? 'another value')
		.replace(/^\((.*)\)$/, '$1')
		.split(' | ')
		.map((term) => terms[term] ?? term)
		.join(' or ');
	return `${inShort(issue.input)} where ${expected} is expected`;
}

/** A value as a message names it: `"many"`, `-5`, `a list`. */
export function inShort(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A message for a fault of one value: "-5 is below 0". */
export function is(fault: string): (issue: { readonly input: unknown }) => string {
	return ({ input }) => `${inShort(input)} is ${fault}`;
}
