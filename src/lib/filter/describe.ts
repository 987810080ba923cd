import { counted } from '$lib/base';
import type { Tally } from '$lib/table';
import {
	confidencesInWords,
	namesInWords,
	precisionsInWords,
	restInWords,
	statusesInWords,
	tollsInWords,
	typesInWords
} from './clause-words';
import type { Clauses, Dimension, KeyClause } from './clauses';
import { countsParts, tollsParts } from './counts-parts';
import type { SentencePart } from './sentence-part';
import { windowInWords } from './window-words';

export interface DescribeInput {
	readonly clauses: Clauses;
	readonly tally: Tally;
	/** Names of groups, a parent alone where its whole family is among them. */
	readonly groupNames: (groups: ReadonlySet<string>) => readonly string[];
	/** The name of a region, or undefined for a key of what lies in none. */
	readonly regionName: (dimension: 'country' | 'subregion', key: string) => string | undefined;
	/** Whether countries are counted by who holds a disputed area, which a reader cannot see from their names. */
	readonly asHeld: boolean;
	/** The name of a region that parts places, or what it says of the places in none. */
	readonly areaName: (key: string) => { readonly name: string; readonly isRest: boolean };
	/** Whether in every passing event a chosen group acts; otherwise it is only involved. */
	readonly allActing: boolean;
	/** What no clause says of them, behind everything else: ", in view". */
	readonly further?: string;
	/** Of the passing events, how many certainly lie in the date's window. */
	readonly certain: number;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The filter in words with what it adds up to: "Attacks by IS-K in Southern Asia: 2 events, 170 or more killed". */
export function describe(input: DescribeInput): SentencePart[] {
	const { clauses, tally } = input;
	const onlyAttacks = isOnly(clauses.type, 'attack');
	return [
		...subject(clauses),
		...groups(input),
		...regions(input, 'country'),
		...regions(input, 'subregion'),
		...(input.asHeld && (clauses.country || clauses.subregion) ? [{ text: ' (by who holds it)' }] : []),
		...areas(input),
		...phrases(clauses.status, 'status', statusesInWords, ', '),
		...phrases(clauses.confidence, 'confidence', confidencesInWords, ', '),
		...phrases(clauses.precision, 'precision', precisionsInWords, ', '),
		...phrases(clauses.toll, 'toll', tollsInWords, ', with '),
		...date(input),
		...text(clauses),
		...(input.further ? [{ text: input.further }] : []),
		{ text: ': ' },
		...(onlyAttacks ? attacksParts(tally) : countsParts(tally))
	];
}

/** The same where the subject has already said that all are attacks. */
function attacksParts(tally: Tally): SentencePart[] {
	if (tally.events === 0) return [{ text: 'no events' }];
	return [{ text: counted(tally.events, 'event'), door: [] }, { text: ', ' }, ...tollsParts(tally)];
}

const isOnly = (clause: KeyClause | undefined, key: string) =>
	clause?.only?.size === 1 && clause.only.has(key) && clause.not.size === 0;

function subject({ type, ...others }: Clauses): SentencePart[] {
	// Of types that are named, those which are also left out are simply not named.
	const only = type?.only && new Set([...type.only].filter((key) => !type.not.has(key)));
	const isAsked = Object.values(others).some(Boolean);
	const start = !only
		? isAsked || type
			? 'Events'
			: 'All events'
		: only.size === 0
			? 'No type of event'
			: capital(typesInWords(only));
	const parts: SentencePart[] = [{ text: start, dimension: 'type' }];
	if (type && !only && type.not.size > 0)
		parts.push({ text: ' other than ' }, { text: typesInWords(type.not), dimension: 'type' });
	return parts;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function groups({ clauses: { group }, groupNames, allActing }: DescribeInput): SentencePart[] {
	if (!group) return [];
	const named = (keys: ReadonlySet<string>, how: 'and' | 'or'): SentencePart => {
		return { text: namesInWords(groupNames(keys), 'group', how), dimension: 'group' };
	};
	return [
		...(group.only ? [{ text: allActing ? ' by ' : ' involving ' }, named(group.only, 'and')] : []),
		...(group.not.size > 0 ? [{ text: ', not involving ' }, named(group.not, 'or')] : [])
	];
}

function regions(input: DescribeInput, dimension: 'country' | 'subregion'): SentencePart[] {
	const clause = input.clauses[dimension];
	if (!clause) return [];
	const isSecond = dimension === 'subregion' && Boolean(input.clauses.country?.only);
	const parts: SentencePart[] = [];
	for (const [keys, isNot] of [
		[clause.only, false],
		[clause.not.size > 0 ? clause.not : null, true]
	] as const) {
		if (!keys) continue;
		const names = [...keys].flatMap((key) => input.regionName(dimension, key) ?? []);
		const rests = [...keys].filter((key) => input.regionName(dimension, key) === undefined);
		if (names.length > 0 || rests.length === 0)
			parts.push(
				{ text: isNot ? ', not in ' : isSecond ? ', within ' : ' in ' },
				{ text: namesInWords(names, 'region', isNot ? 'or' : 'and'), dimension }
			);
		if (rests.length > 0)
			parts.push(
				{ text: isNot ? ', except with ' : names.length > 0 ? ' or with ' : ' with ' },
				{ text: list.format(rests.map((key) => restInWords(key, dimension))), dimension }
			);
	}
	return parts;
}

function areas({ clauses: { area }, areaName }: DescribeInput): SentencePart[] {
	if (!area) return [];
	const said = (keys: ReadonlySet<string>, isNot: boolean): SentencePart[] => {
		const all = [...keys].map(areaName);
		const names = all.flatMap(({ name, isRest }) => (isRest ? [] : [name]));
		const rests = all.flatMap(({ name, isRest }) => (isRest ? [name] : []));
		return [
			...(names.length > 0 || rests.length === 0
				? [
						{ text: isNot ? ', not within ' : ' within ' },
						{ text: namesInWords(names, 'area', isNot ? 'or' : 'and'), dimension: 'area' } as const
					]
				: []),
			...(rests.length > 0
				? [
						{ text: isNot ? ', not at places ' : ', at places ' },
						{ text: list.format(rests), dimension: 'area' } as const
					]
				: [])
		];
	};
	return [...(area.only ? said(area.only, false) : []), ...(area.not.size > 0 ? said(area.not, true) : [])];
}

function phrases(
	clause: KeyClause | undefined,
	dimension: Dimension,
	inWords: (keys: ReadonlySet<string>) => string,
	before: string
): SentencePart[] {
	if (!clause) return [];
	const { only, not } = clause;
	// "not with no toll stated" would say the contrary of itself.
	const except = before === ', with ' ? ', except with ' : `, not ${before.slice(2)}`;
	return [
		...(only ? [{ text: before }, { text: inWords(only), dimension }] : []),
		...(not.size > 0 ? [{ text: except }, { text: inWords(not), dimension }] : [])
	];
}

function date({ clauses, tally, certain }: DescribeInput): SentencePart[] {
	const clause = clauses.date;
	if (!clause) return [];
	const how = clause.sure ? 'certainly ' : certain < tally.events ? 'possibly ' : '';
	const words = `${how}${clause.not ? 'not ' : ''}${windowInWords(clause)}${clause.undated ? ' or undated' : ''}`;
	return [{ text: how || clause.not ? ', ' : ' ' }, { text: words, dimension: 'date' }];
}

function text({ text: clause }: Clauses): SentencePart[] {
	if (!clause) return [];
	return [
		{ text: clause.not ? ', not mentioning ' : ', mentioning ' },
		{ text: `“${clause.words}”`, dimension: 'text' }
	];
}
