import { asset } from '$app/paths';
import { openFile, type Facts } from '$lib/bundle';
import { firstQuestion } from './first-question';
import { inVisit, keepInVisit } from './kept';
import { dropFile, keepFile, keptFile } from './kept-file';

/** What is open, and what comes back when a copy of it is left. */
const kept = 'dossier';
const keptBefore = 'dossier-before';
const viewBefore = 'view-before';

/** The dossier that stands in place of the built-in one: opened from a file, and there again after a reload. */
class DossierFile {
	facts = $state.raw<Facts | null>(null);
	/** The name of the file that is being opened. */
	opening = $state<string | null>(null);
	/** Why it was not opened, or is not kept, in a sentence. */
	problem = $state('');
	/** The name of the file that comes back; null: the built-in dossier. */
	before = $state<string | null>(null);

	/** What leaving what is open leads back to. */
	get behind(): string {
		return this.before ?? 'the built-in dossier';
	}

	/** Opens a file and keeps it for next time; one that cannot be opened changes nothing. */
	async open(file: File): Promise<boolean> {
		if (!(await this.#read(file))) return false;
		keepInVisit(viewBefore, null);
		await this.#keep(file, null);
		return true;
	}

	/**
	 * Opens a copy of what is open, made from it; what is open comes back when the copy is left.
	 * @param view of what is open, as the query of an address
	 */
	async openCopy(file: File, view: string): Promise<boolean> {
		const before = await keptFile(keptBefore).catch(() => null);
		const now = this.facts?.file ? await keptFile(kept).catch(() => null) : null;
		if (!(await this.#read(file))) return false;
		// A copy of a copy leads back to what was there before either.
		if (inVisit(viewBefore) === null) keepInVisit(viewBefore, view);
		await this.#keep(file, before ?? now);
		return true;
	}

	async #keep(file: File, before: File | null): Promise<void> {
		try {
			await keepFile(kept, file);
			await (before ? keepFile(keptBefore, before) : dropFile(keptBefore));
			this.before = before?.name ?? null;
		} catch {
			this.problem = `“${file.name}” is open, but the browser has no room to keep it for next time.`;
		}
	}

	/** Opens the file kept last time, if there is one. */
	async resume(): Promise<boolean> {
		if (this.facts || typeof indexedDB === 'undefined') return false;
		const file = await keptFile(kept).catch(() => null);
		this.before = (await keptFile(keptBefore).catch(() => null))?.name ?? null;
		return file !== null && (await this.#read(file));
	}

	/**
	 * What was there before a copy, or the built-in dossier, again; the file itself is the reader's.
	 * @returns the view it was left with, as the query of an address
	 */
	async close(): Promise<string> {
		const view = inVisit<string>(viewBefore);
		const before = await keptFile(keptBefore).catch(() => null);
		if (before && (await this.open(before))) return view ?? this.facts?.file?.view ?? '';
		await dropFile(kept).catch(() => undefined);
		await dropFile(keptBefore).catch(() => undefined);
		keepInVisit(viewBefore, null);
		this.facts = null;
		this.before = null;
		this.problem = '';
		return view ?? '';
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
