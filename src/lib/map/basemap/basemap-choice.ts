import type { Speech } from '../style/names';
import type { Streets } from './read-streets';

/** What lies under the events, and how it speaks. */
export interface BasemapChoice extends Speech {
	/** Where the archive of tiles is. */
	readonly url: string;
	/** A style from elsewhere, where the page was built with one. */
	readonly styleUrl: string | null;
	readonly streets: Streets | null;
}
