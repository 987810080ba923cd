const pageRows = 50;
const pagesKept = 12;
/** Rows asked for beyond those wanted, so that a reader who moves on finds them there. */
const ahead = 20;

type Pages<T> = Map<number, readonly T[]>;
interface Wanted {
	readonly from: number;
	readonly to: number;
	/** How many there are. */
	readonly rows: number;
}

/**
 * Rows that are asked for as they come into view: one question at a time, the newest window next. Those of an
 * older version stay until all that is wanted of the newer has come.
 */
export class RowWindows<T> {
	readonly #ask: (from: number, count: number) => Promise<readonly T[]>;
	readonly #onchange: () => void;
	#version: unknown = {};
	#pages: Pages<T> = new Map();
	#older: Pages<T>;
	#wanted: Wanted = { from: 0, to: 0, rows: 0 };
	#isAsking = false;

	/**
	 * @param ask may answer with no rows, or fail with an `AbortError`, where the question is out of date
	 * @param first rows that are known before anything is asked, from the first on
	 * @param onchange called when `at` may say something new
	 */
	constructor(
		ask: (from: number, count: number) => Promise<readonly T[]>,
		first: readonly T[],
		onchange: () => void
	) {
		this.#ask = ask;
		this.#older = inPages(0, first);
		this.#onchange = onchange;
	}

	/** A row as far as it is known. */
	at(row: number): T | undefined {
		const [page, place] = [Math.floor(row / pageRows), row % pageRows];
		return this.#pages.get(page)?.[place] ?? this.#older.get(page)?.[place];
	}

	/** To be called when other rows are wanted, from `from` to before `to` of `rows`, or the version is another. */
	want(version: unknown, from: number, to: number, rows: number): void {
		if (!Object.is(version, this.#version)) {
			this.#version = version;
			if (this.#pages.size > 0) this.#older = this.#pages;
			this.#pages = new Map();
		}
		if (rows === 0) this.#pages = this.#older = new Map();
		this.#wanted = { from: Math.max(0, from - ahead), to: Math.min(rows, to + ahead), rows };
		if (!this.#isAsking) void this.#askOn();
	}

	async #askOn(): Promise<void> {
		this.#isAsking = true;
		try {
			for (let gap = this.#gap(); gap; gap = this.#gap()) {
				const [version, wanted] = [this.#version, this.#wanted];
				const rows = await this.#ask(gap.from, gap.to - gap.from).catch(noneIfAborted);
				if (!Object.is(version, this.#version)) continue;
				if (rows.length > 0) this.#keep(gap.from, rows as readonly T[]);
				else if (wanted === this.#wanted) return;
			}
		} finally {
			this.#isAsking = false;
		}
	}

	/** From the first to the last page that is wanted and not there, in rows. */
	#gap(): Wanted | null {
		const { from, to, rows } = this.#wanted;
		const missing: number[] = [];
		for (let page = Math.floor(from / pageRows); page * pageRows < to; page++)
			if (!this.#pages.has(page)) missing.push(page * pageRows);
		if (missing.length === 0) return null;
		return { from: missing[0]!, to: Math.min(missing.at(-1)! + pageRows, rows), rows };
	}

	#keep(from: number, rows: readonly T[]): void {
		for (const [page, lines] of inPages(from, rows)) this.#pages.set(page, lines);
		const away = (page: number) => Math.abs(page * pageRows - this.#wanted.from);
		const nearest = [...this.#pages].sort(([a], [b]) => away(a) - away(b));
		this.#pages = new Map(nearest.slice(0, pagesKept));
		if (!this.#gap()) this.#older = new Map();
		this.#onchange();
	}
}

function inPages<T>(from: number, rows: readonly T[]): Pages<T> {
	const pages: Pages<T> = new Map();
	for (let i = 0; i < rows.length; i += pageRows)
		pages.set((from + i) / pageRows, rows.slice(i, i + pageRows));
	return pages;
}

function noneIfAborted(error: unknown): readonly never[] {
	if (error instanceof Error && error.name === 'AbortError') return [];
	throw error;
}
