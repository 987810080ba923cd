import * as v from 'valibot';
import type { Briefing } from './schema/briefing';
import { EventRecord } from './schema/event';
import { count, DocumentId, GroupId, isoDay, sha256, text } from './schema/ids';
import { Place } from './schema/place';
import { Prints } from './schema/prints';
import { Theatre } from './schema/theatre';

export * from './schema/event';
export * from './schema/evidence';
export { DocumentId, EventId, GroupId, PlaceId } from './schema/ids';
export {
	Geometry,
	Place,
	placeKinds,
	placePrecisions,
	type PlaceKind,
	type PlacePrecision
} from './schema/place';
export { Prints } from './schema/prints';
export { AreaPart, Theatre } from './schema/theatre';

export const groupKinds = [
	'armed-group',
	'private-military',
	'government',
	'armed-forces',
	'security-agency',
	'media'
] as const;
export type GroupKind = (typeof groupKinds)[number];

export const Group = v.object({
	id: GroupId,
	name: text,
	/** What a chip or a label says. */
	shortName: text,
	aliases: v.array(text),
	parent: v.nullable(GroupId),
	kind: v.picklist(groupKinds),
	basis: v.picklist(['document', 'ours']),
	note: v.nullable(text)
});
export type Group = v.InferOutput<typeof Group>;

export const SourceDocument = v.object({
	id: DocumentId,
	title: text,
	publisher: text,
	/** First and last paragraph (1-based lines of the text file). */
	paragraphs: v.tuple([count, count]),
	/** The document it retells, so that the two are no two witnesses. */
	basedOn: v.optional(v.nullable(DocumentId), null),
	/** Of the text file the paragraphs are counted in. The text itself is not part of the dossier. */
	sha256,
	/** Without them only the very file can be read beside the map. */
	prints: v.optional(Prints)
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;

export const EventsFile = v.object({ events: v.array(EventRecord) });

export const PlacesFile = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(Place)
});

export const DossierFile = v.object({
	title: text,
	summary: text,
	/** The last day the dossier's facts can be of; later figures are not in it. */
	dataDate: isoDay,
	dataDateNote: v.nullable(text),
	documents: v.array(SourceDocument),
	groups: v.array(Group),
	/** A dossier need not have any. */
	theatres: v.optional(v.array(Theatre)),
	/** What was left out or made vaguer since it was written, a sentence each. */
	redacted: v.optional(v.array(text))
});

/** One validated bundle: what a file saves and what the app opens. */
export interface Dossier {
	readonly title: string;
	readonly summary: string;
	readonly dataDate: string;
	readonly dataDateNote: string | null;
	readonly documents: readonly SourceDocument[];
	readonly groups: readonly Group[];
	readonly theatres: readonly Theatre[];
	/** What was left out or made vaguer, a sentence each; whatever is made of the dossier says it, too. */
	readonly redacted: readonly string[];
	readonly places: readonly Place[];
	readonly events: readonly EventRecord[];
	readonly briefing: Briefing;
}
