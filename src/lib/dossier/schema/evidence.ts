import * as v from 'valibot';
import { is } from '../fault-words';
import { count, DocumentId, isoDay, text } from './ids';

/**
 * A stretch of a document. `paragraph` is the 1-based line of the text file; `start` and `end` are
 * UTF-16 code units within that line, so that `line.slice(start, end)` is the stretch.
 */
const spanEntries = {
	document: DocumentId,
	paragraph: v.pipe(count, v.minValue(1, is('below 1'))),
	start: count,
	end: count
};

export const Mention = v.pipe(
	v.object(spanEntries),
	v.check((span) => span.end > span.start, 'the passage ends before it has a character')
);
export type Mention = v.InferOutput<typeof Mention>;

/** What an evidence span can state: the fields of an event that a source can be asked for. */
export const statableFields = [
	'title',
	'eventType',
	'subEventType',
	'status',
	'date',
	'place',
	'from',
	'to',
	'groups',
	'fatalities',
	'injured',
	'hostages',
	'breakdowns'
] as const;
export type StatableField = (typeof statableFields)[number];

/** What speaks: the document in its own voice, somebody it quotes, or one of those the record is about. */
export const voices = ['outlet', 'analyst', 'official', 'group'] as const;
export type Voice = (typeof voices)[number];

export const Evidence = v.pipe(
	v.object({
		...spanEntries,
		/** The fields of the record this span states. */
		states: v.pipe(v.array(v.picklist(statableFields)), v.minLength(1, 'the passage states no field')),
		/** Who says so in the text: the outlet, a named analyst, an agency. */
		attributedTo: text,
		/** What that speaker is; left out where it is not known. */
		voice: v.optional(v.picklist(voices))
	}),
	v.check((span) => span.end > span.start, 'the passage ends before it has a character')
);
export type Evidence = v.InferOutput<typeof Evidence>;

/** What one document says of a field on which the documents differ; the record's own field is the one used. */
export const Reading = v.object({
	document: DocumentId,
	field: v.picklist(statableFields),
	says: text,
	used: v.boolean(),
	/** False where it is only vaguer or named otherwise, so that both can hold. */
	contradicts: v.optional(v.boolean(), true)
});
export type Reading = v.InferOutput<typeof Reading>;

/** What of a field no document says and is ours. */
export const Inference = v.object({ field: v.picklist(statableFields), why: text });
export type Inference = v.InferOutput<typeof Inference>;

/** That what a record says was taken back. */
export const Retraction = v.object({ by: text, on: v.nullable(isoDay), note: text });
export type Retraction = v.InferOutput<typeof Retraction>;
