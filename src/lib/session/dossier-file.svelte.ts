import { asset } from '$app/paths';
import { openFile, type Facts } from '$lib/bundle';
import { firstQuestion } from './first-question';
import { dropFile, keepFile, keptFile } from './kept-file';

const kept = 'dossier';

/** The dossier that stands in place of the built-in one: opened from a file, and there again after a reload. */
class DossierFile {
	facts = $state.raw<Facts | null>(null);
	/** The name of the file that is being opened. */
	opening = $state<string | null>(null);
	/** Why it was not opened, or is not kept, in a sentence. */
	problem = $state('');

	/** Opens a file and keeps it for next time; one that cannot be opened changes nothing. */
	async open(file: File): Promise<boolean> {
		if (!(await this.#read(file))) return false;
		try {
			await keepFile(kept, file);
		} catch {
			this.problem = `“${file.name}” is open, but the browser has no room to keep it for next time.`;
		}
		return true;
	}

	/** Opens the file kept last time, if there is one. */
	async resume(): Promise<boolean> {
		if (this.facts || typeof indexedDB === 'undefined') return false;
		const file = await keptFile(kept).catch(() => null);
		return file !== null && (await this.#read(file));
	}

	/** The built-in dossier again; the file itself is the reader's. */
	async close(): Promise<void> {
		await dropFile(kept).catch(() => undefined);
		this.facts = null;
		this.problem = '';
	}

	async #read(file: File): Promise<boolean> {
		const boundaries = (name: string) => new URL(asset(`/basemap/${name}`), location.href).href;
		this.opening = file.name;
		this.problem = '';
		try {
			const [world, provinces] = [boundaries('world.topojson'), boundaries('provinces.topojson')];
			this.facts = await openFile({ file, world, provinces, first: firstQuestion });
			return true;
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
			return false;
		} finally {
			this.opening = null;
		}
	}
}

export const dossierFile = new DossierFile();
