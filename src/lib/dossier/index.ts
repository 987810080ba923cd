export { aboutInWords } from './about-in-words';
export { citeRecord, citeView, redactedInWords, type CitedDossier } from './cite';
export {
	confidenceInWords,
	confidenceOf,
	confidences,
	type Confidence,
	type ConfidenceLevel
} from './confidence';
export { dateInWords } from './date-words';
export { readBriefing } from './read-briefing';
export { readDossier, type DossierText, type ReadDossier } from './read';
export { sourcesOf, type Source } from './sources-of';
export { isStated, tollInWords } from './toll-words';
export {
	actingRoles,
	eventTypes,
	groupKinds,
	placePrecisions,
	datePrecisions,
	statuses,
	voices,
	type AreaPart,
	type Breakdown,
	type DatePrecision,
	type Dossier,
	type DocumentId,
	type EventId,
	type EventRecord,
	type EventType,
	type Evidence,
	type Group,
	type GroupId,
	type GroupKind,
	type Inference,
	type Mention,
	type Place,
	type PlaceId,
	type PlaceKind,
	type PlacePrecision,
	type Prints,
	type Reading,
	type Retraction,
	type Role,
	type SourceDocument,
	type StatableField,
	type Status,
	type Theatre,
	type Toll,
	type Voice
} from './schema';
export {
	mostPicture,
	mostSlides,
	slideLayouts,
	slideThemes,
	transitions,
	type Briefing,
	type Figures,
	type ShownFigures,
	type Slide,
	type SlidePicture
} from './schema/briefing';
