import {
	fetchWorld,
	nameLanguages,
	readStreets,
	type NameLanguage,
	type Streets,
	type World
} from '$lib/map';
import { keep, kept } from './kept';
import { dropFile, keepFile, keptFile } from './kept-file';

const streetsKey = 'streets';

/** What lies under the events: how its names are written, a reader’s own streets, the countries that regions need. */
export class Ground {
	language = $state<NameLanguage>('en');
	streets = $state.raw<Streets | null>(null);
	/** A sentence about the streets: why they are not drawn, or not kept. */
	streetsProblem = $state('');
	isReading = $state(false);
	world = $state.raw<World | null>(null);
	/** English names of countries, cities and waters; none until they have arrived. */
	placeNames = $state.raw<readonly string[]>([]);
	#fetching: Promise<void> | null = null;

	/** Takes up what was chosen last time, and fetches the names that documents are searched for. */
	async resume(namesUrl: string): Promise<void> {
		fetch(namesUrl)
			.then(async (response) => {
				if (response.ok) this.placeNames = (await response.json()) as string[];
			})
			// Without them, documents are searched for the dossier’s own places.
			.catch(() => undefined);
		const language = kept('names');
		this.language = nameLanguages.find((one) => one === language) ?? 'en';
		if (typeof indexedDB === 'undefined') return;
		const file = await keptFile(streetsKey).catch(() => null);
		if (file && !this.streets) await this.#read(file);
	}

	setLanguage(language: NameLanguage): void {
		this.language = language;
		keep('names', language);
	}

	/** Draws an archive of streets from now on and keeps it for next time; a file that is none changes nothing. */
	async useStreets(file: File): Promise<void> {
		if (!(await this.#read(file))) return;
		try {
			await keepFile(streetsKey, file);
		} catch {
			this.streetsProblem = `“${file.name}” is drawn, but the browser has no room to keep it for next time.`;
		}
	}

	async removeStreets(): Promise<void> {
		await dropFile(streetsKey).catch(() => undefined);
		this.streets = null;
		this.streetsProblem = '';
	}

	/** Fetches the countries that regions are drawn with, once; a fetch that failed may be asked for again. */
	fetchWorld(url: string): Promise<void> {
		return (this.#fetching ??= fetchWorld(url).then(
			(world) => {
				this.world = world;
			},
			(error: unknown) => {
				this.#fetching = null;
				throw error;
			}
		));
	}

	async #read(file: File): Promise<boolean> {
		this.isReading = true;
		this.streetsProblem = '';
		try {
			this.streets = await readStreets(file, file.name);
			return true;
		} catch (error) {
			this.streetsProblem = error instanceof Error ? error.message : String(error);
			return false;
		} finally {
			this.isReading = false;
		}
	}
}
