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
} from './briefing-schema';
export type { Dossier } from './dossier';
export { dateInWords } from './date-words';
export { readDossier, type DossierText, type ReadDossier } from './read';
export { isStated, tollInWords } from './toll-words';
export {
	actingRoles,
	eventTypes,
	groupKinds,
	placePrecisions,
	datePrecisions,
	statuses,
	type AreaPart,
	type Breakdown,
	type DatePrecision,
	type DocumentId,
	type EventId,
	type EventRecord,
	type EventType,
	type Evidence,
	type Group,
	type GroupId,
	type GroupKind,
	type Mention,
	type Place,
	type PlaceId,
	type PlaceKind,
	type PlacePrecision,
	type Role,
	type SourceDocument,
	type StatableField,
	type Status,
	type Theatre,
	type Toll
} from './schema';
