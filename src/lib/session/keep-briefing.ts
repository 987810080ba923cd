import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A briefing as the browser keeps it. */
export interface KeptBriefing {
	/** The dossier's key, and behind `~` the number of a copy. */
	readonly key: string;
	/** One more with each time it is kept. */
	readonly revision: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** A hash of the dossier's own briefing that it was made from. */
	readonly from: string;
	/** As `briefing.json` holds it. */
	readonly text: string;
}

interface Kept extends DBSchema {
	briefings: { key: string; value: KeptBriefing };
}

const name = 'dateline';

/**
 * Keeps the briefing of one dossier in the browser. Each tab knows which revision it has; one that would overwrite
 * what another tab has kept since keeps a copy of its own instead.
 */
export class BriefingKeeper {
	readonly #base: string;
	readonly #tell: (kept: KeptBriefing) => void;
	readonly #channel: BroadcastChannel;
	#db: Promise<IDBPDatabase<Kept>> | null = null;
	#key: string;
	#revision = 0;

	/**
	 * @param base the dossier's key
	 * @param copy the key of the copy this tab kept before it was reloaded, if it did
	 * @param tell of what another tab has kept under the same key
	 */
	constructor(base: string, copy: string | null, tell: (kept: KeptBriefing) => void) {
		this.#base = base;
		this.#key = copy?.startsWith(`${base}~`) ? copy : base;
		this.#tell = tell;
		this.#channel = new BroadcastChannel('dateline-briefing');
		this.#channel.onmessage = ({ data }) => data === this.#key && void this.#readOther();
	}

	get key(): string {
		return this.#key;
	}

	get isCopy(): boolean {
		return this.#key !== this.#base;
	}

	/** What is kept; null where nothing is. */
	async open(): Promise<KeptBriefing | null> {
		const kept = (await (await this.#open()).get('briefings', this.#key)) ?? null;
		this.#revision = kept?.revision ?? 0;
		return kept;
	}

	/** Keeps a text, and says under which key: another than before where another tab has kept its own since. */
	async keep(text: string, from: string, at: number): Promise<{ key: string; isNewCopy: boolean }> {
		const store = (await this.#open()).transaction('briefings', 'readwrite').store;
		const kept = await store.get(this.#key);
		const isNewCopy = kept !== undefined && kept.revision !== this.#revision;
		if (isNewCopy) {
			const keys = new Set(await store.getAllKeys());
			let copy = 1;
			while (keys.has(`${this.#base}~${copy}`)) copy++;
			this.#key = `${this.#base}~${copy}`;
			this.#revision = 0;
		}
		this.#revision++;
		await store.put({ key: this.#key, revision: this.#revision, at, from, text });
		this.#channel.postMessage(this.#key);
		return { key: this.#key, isNewCopy };
	}

	/** Everything kept of this dossier but what this tab has open, the latest first. */
	async others(): Promise<KeptBriefing[]> {
		const all = await (await this.#open()).getAll('briefings');
		return all
			.filter(({ key }) => key !== this.#key && (key === this.#base || key.startsWith(`${this.#base}~`)))
			.sort((a, b) => b.at - a.at);
	}

	close(): void {
		this.#channel.close();
		void this.#db?.then((db) => db.close()).catch(() => {});
	}

	async #readOther() {
		const kept = await (await this.#open()).get('briefings', this.#key);
		if (!kept || kept.revision <= this.#revision) return;
		this.#tell(kept);
	}

	/** The page now shows what another tab has kept. */
	adopt({ revision }: KeptBriefing): void {
		this.#revision = revision;
	}

	#open() {
		return (this.#db ??= openDB<Kept>(name, 1, {
			upgrade: (db) => void db.createObjectStore('briefings', { keyPath: 'key' })
		}));
	}
}
