import type { Briefing } from './briefing-schema';
import type { EventRecord, Group, Place, SourceDocument, Theatre } from './schema';

/** One validated bundle: what a file saves and what the app opens. */
export interface Dossier {
	readonly title: string;
	readonly summary: string;
	readonly dataDate: string;
	readonly dataDateNote: string | null;
	readonly documents: readonly SourceDocument[];
	readonly groups: readonly Group[];
	readonly theatres: readonly Theatre[];
	readonly places: readonly Place[];
	readonly events: readonly EventRecord[];
	readonly briefing: Briefing;
}
