import type { Evidence, EventRecord, SourceDocument, StatableField } from './schema';

/** How well a record is supported, the best first. */
export const confidences = ['corroborated', 'reported', 'disputed', 'retracted', 'unsourced'] as const;
export type ConfidenceLevel = (typeof confidences)[number];

export interface Confidence {
	readonly level: ConfidenceLevel;
	/** Publishers of the documents that state anything of the record. */
	readonly publishers: readonly string[];
	/** The fields on which documents contradict each other, or which one of them calls open. */
	readonly disputed: readonly StatableField[];
	/** Whether two independent documents say that it happened, whatever else they dispute. */
	readonly isCorroborated: boolean;
}

type Judged = Pick<EventRecord, 'evidence' | 'readings' | 'groups' | 'retraction'>;

/**
 * Judges a record by its evidence. Retracted: the record says so. Disputed: a reading contradicts the one used, or a
 * group is contested. Corroborated: two independent documents, and in them two speakers, say that it happened.
 * Documents are not independent where they share a publisher, or one is based on the other or on the same third.
 */
export function confidenceOf(event: Judged, documents: readonly SourceDocument[]): Confidence {
	const { evidence, readings, groups, retraction } = event;
	const known = new Map(documents.map((document) => [document.id, document]));
	const disputed = new Set<StatableField>(
		readings.filter(({ used, contradicts }) => !used && contradicts).map(({ field }) => field)
	);
	if (groups.some(({ certainty }) => certainty === 'contested')) disputed.add('groups');
	const isCorroborated = hasTwoWitnesses(evidence.filter(saysItHappened), known);
	return {
		level: retraction
			? 'retracted'
			: disputed.size > 0
				? 'disputed'
				: isCorroborated
					? 'corroborated'
					: evidence.length > 0
						? 'reported'
						: 'unsourced',
		publishers: [...new Set(evidence.map(({ document }) => known.get(document)?.publisher ?? document))],
		disputed: [...disputed],
		isCorroborated
	};
}

const saysItHappened = ({ states }: Evidence) => states.includes('title') || states.includes('eventType');

/** Who speaks, whoever passes it on. */
const speakerOf = ({ attributedTo }: Evidence) => attributedTo.split(', via ')[0]!;

function hasTwoWitnesses(
	evidence: readonly Evidence[],
	documents: ReadonlyMap<string, SourceDocument>
): boolean {
	return evidence.some((one, i) =>
		evidence.slice(i + 1).some((other) => {
			const [a, b] = [documents.get(one.document), documents.get(other.document)];
			return a && b && areIndependent(a, b) && speakerOf(one) !== speakerOf(other);
		})
	);
}

function areIndependent(a: SourceDocument, b: SourceDocument): boolean {
	const isOfOne = a.id === b.id || a.publisher === b.publisher;
	const isRetold =
		a.basedOn === b.id || b.basedOn === a.id || (a.basedOn !== null && a.basedOn === b.basedOn);
	return !isOfOne && !isRetold;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a field is called in a sentence. */
const fieldNames: Partial<Record<StatableField, string>> = {
	title: 'what happened',
	eventType: 'the kind of event',
	subEventType: 'the type of attack',
	groups: 'who did it',
	fatalities: 'how many were killed',
	injured: 'how many were injured',
	hostages: 'how many were held',
	breakdowns: 'who was killed'
};
const nameOf = (field: StatableField) => fieldNames[field] ?? `the ${field}`;

/** "Corroborated: Arab News and Al Jazeera say that it happened", without a full stop. */
export function confidenceInWords({ level, publishers, disputed, isCorroborated }: Confidence): string {
	const who = list.format(publishers);
	switch (level) {
		case 'retracted':
			return 'Retracted';
		case 'disputed': {
			const what = list.format(disputed.map(nameOf));
			const that = isCorroborated ? `; that it happened is corroborated by ${who}` : '';
			return `Disputed: sources differ on ${what}${that}`;
		}
		case 'corroborated':
			return `Corroborated: ${who} say so independently`;
		case 'reported':
			return publishers.length > 1
				? `Reported: ${who} speak of it, but no two independent speakers say that it happened`
				: `Reported: by ${who} alone`;
		case 'unsourced':
			return 'No source is given for this record';
	}
}
