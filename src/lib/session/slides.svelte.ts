import { textHash } from '$lib/base';
import {
	acceptDrift,
	addSlide,
	beginSection,
	changeSlide,
	deleteSlide,
	driftOf,
	duplicateSlide,
	keepShown,
	liveTokens,
	moveSlide,
	namesIn,
	slidesNow,
	takeSlide,
	withWords,
	type Drift,
	type SlideNow
} from '$lib/briefing';
import { mostSlides, readBriefing, type Briefing, type Slide } from '$lib/dossier';
import type { Camera } from '$lib/picture';
import type { Choices } from './choices';
import type { Theme } from './themes';
import { BriefingKeeper, type KeptBriefing } from './keep-briefing';
import type { Session } from './session.svelte';
import { acrossMap } from './slide-view';
import { readAddress, readTable, writeAddress } from './url';

/** A pause in editing after which it is kept, milliseconds. */
const pause = 300;
const copyName = 'dateline:briefing-copy';
const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The map as it is seen: its size in CSS pixels, where it looks from, and in which colours. */
export interface Seen {
	readonly size: readonly [number, number];
	readonly camera: Camera | null;
	readonly theme: Theme;
}

/** The briefing being made: its slides, the steps back, what the data says of each, and that it is kept. */
export class Slides {
	readonly #session: Session;
	readonly #own: Briefing;
	/** What is kept, and shown in the panel. */
	briefing = $state.raw<Briefing>() as Briefing;
	/** Whether the panel stands in place of the lists. */
	isOpen = $state(false);
	/** The slide that is worked on; its words stand on the map. */
	selected = $state<string | null>(null);
	/** What was done last, for who does not see it. */
	said = $state('');
	#past = $state.raw<readonly Briefing[]>([]);
	#future = $state.raw<readonly Briefing[]>([]);
	/** By slide; none of a slide whose view speaks of another table. */
	now = $state.raw<ReadonlyMap<string, SlideNow>>(new Map());
	copies = $state.raw<readonly KeptBriefing[]>([]);
	#keeper: BriefingKeeper | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isUnkept = false;
	#cannotKeep = false;
	#asked = 0;

	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);
	readonly slide = $derived(this.briefing.slides.find(({ id }) => id === this.selected) ?? null);
	readonly drifts = $derived(
		new Map(
			this.briefing.slides.flatMap((slide): [string, Drift][] => {
				const now = this.now.get(slide.id);
				const drift = now && driftOf(slide, now);
				return drift ? [[slide.id, drift]] : [];
			})
		)
	);

	constructor(session: Session) {
		this.#session = session;
		this.#own = session.facts.dossier.briefing;
		this.briefing = this.#own;
	}

	/** Whether nothing was changed of the dossier's own. */
	get isOwn(): boolean {
		return this.briefing === this.#own;
	}

	/** What a view's query speaks of, where it is of the table that is open. */
	choicesOf(view: string): { choices: Choices; problems: readonly { message: string }[] } | null {
		const query = new URLSearchParams(view);
		const { demo, pointOfView } = readTable(query);
		const { choices } = this.#session;
		if (demo !== choices.demo || pointOfView !== choices.pointOfView) return null;
		return readAddress(query, this.#session.known);
	}

	/** Opens what the browser has kept of this dossier's briefing, and says so. */
	async open(): Promise<void> {
		try {
			const base = this.#session.facts.key;
			this.#keeper = new BriefingKeeper(base, sessionStorage.getItem(copyName), (kept) => this.#take(kept));
			const kept = await this.#keeper.open();
			if (kept && this.#show(kept)) {
				const fresh = kept.from === textHash(JSON.stringify(this.#own));
				this.#session.notice = `Your slides are as you left them on ${when.format(kept.at)}, kept in this browser${fresh ? '' : '; the dossier’s own have changed since'}.`;
			}
			this.copies = await this.#keeper.others();
		} catch (why) {
			this.#session.notice = `This browser keeps nothing (${String(why)}): slides are gone when the page is closed.`;
			this.#cannotKeep = true;
		}
	}

	/** Shows what is kept; false where it is what is shown already. */
	#show(kept: KeptBriefing): boolean {
		const problems: { path: string; message: string }[] = [];
		const briefing = readBriefing(kept.text, problems);
		if (JSON.stringify(briefing) === JSON.stringify(this.briefing)) return false;
		if (problems.length > 0) this.#session.mapProblems = [...this.#session.mapProblems, ...problems];
		this.briefing = briefing;
		return true;
	}

	/** Another tab has kept its slides: they are taken over where nothing here is unkept. */
	#take(kept: KeptBriefing): void {
		if (this.#isUnkept) return;
		const before = this.briefing;
		this.#keeper!.adopt(kept);
		if (!this.#show(kept)) return;
		this.#past = [...this.#past.slice(-99), before];
		this.#future = [];
		this.#session.notice = 'Another tab has changed the slides; here they are as it left them.';
		void this.check();
	}

	/** Keeps at once what is not kept yet. */
	async keep(): Promise<void> {
		clearTimeout(this.#timer);
		if (!this.#isUnkept || !this.#keeper || this.#cannotKeep) return;
		this.#isUnkept = false;
		try {
			const from = textHash(JSON.stringify(this.#own));
			const text = JSON.stringify(this.briefing);
			const { key, isNewCopy } = await this.#keeper.keep(text, from, Date.now());
			if (!isNewCopy) return;
			sessionStorage.setItem(copyName, key);
			this.copies = await this.#keeper.others();
			this.#session.notice =
				'Another tab has changed these slides at the same time. Nothing is overwritten: yours are now a copy of their own, and the others are under “Kept”.';
		} catch (why) {
			this.#cannotKeep = true;
			this.#session.notice = `The slides could not be kept in this browser (${String(why)}); they are gone when the page is closed.`;
		}
	}

	/** Opens another kept briefing in place of this one, as a step that can be taken back. */
	openCopy(kept: KeptBriefing): void {
		const problems: { path: string; message: string }[] = [];
		this.#do(readBriefing(kept.text, problems), 'Kept slides opened.');
	}

	/** Begins anew from the dossier's own slides, as a step that can be taken back. */
	startAnew(): void {
		this.#do(this.#own, 'The dossier’s own slides.');
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.briefing];
		this.#set(before, 'Taken back.');
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (!after) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.briefing];
		this.#set(after, 'Done again.');
	}

	#do(briefing: Briefing, said: string): void {
		if (briefing === this.briefing) return;
		this.#past = [...this.#past.slice(-99), this.briefing];
		this.#future = [];
		this.#set(briefing, said);
	}

	#set(briefing: Briefing, said: string): void {
		this.briefing = briefing;
		this.said = said;
		if (!briefing.slides.some(({ id }) => id === this.selected)) this.selected = null;
		this.#isUnkept = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.keep(), pause);
		void this.check();
	}

	/** What the data says now of every slide. Of checks that overlap the latest counts. */
	async check(): Promise<void> {
		const turn = ++this.#asked;
		const { opened, facts, register, isDemo } = this.#session;
		const asked = this.briefing.slides.flatMap((slide) => {
			const read = this.choicesOf(slide.view);
			return read ? [{ slide, of: { clauses: read.choices.clauses, own: read.choices.own } }] : [];
		});
		const names = namesIn(opened, register, isDemo ? [] : facts.dossier.events);
		const now = await slidesNow(asked, names, (of) => this.#session.accounts(of)).catch(() => null);
		if (!now || turn !== this.#asked) return;
		this.now = new Map(asked.map(({ slide }, i) => [slide.id, now[i]!]));
		this.#takeMissing();
	}

	/** A slide that was never taken, or has live numbers nobody has read yet, shows what the data says now. */
	#takeMissing(): void {
		const { slides } = this.briefing;
		const filled = slides.map((slide) => {
			const now = this.now.get(slide.id);
			if (!now) return slide;
			if (!slide.shown) return { ...acceptDrift(slide, now, today()), decided: slide.decided };
			const isRead = Object.keys(now.live).every((token) => token in slide.shown!.live);
			return isRead ? slide : withWords(slide, {}, now.live);
		});
		if (filled.some((slide, i) => slide !== slides[i])) {
			this.briefing = { ...this.briefing, slides: filled };
			this.#isUnkept = true;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.keep(), pause);
		}
	}

	/** A slide of what the page shows, behind the one that is worked on. */
	async take(map: Seen): Promise<void> {
		if (this.briefing.slides.length >= mostSlides) {
			this.#session.notice = `A briefing holds at most ${mostSlides} slides.`;
			return;
		}
		const { choices, answer } = this.#session;
		const { size, theme } = map;
		const view = this.#viewFrom(map);
		const [account] = await this.#session.accounts([{ clauses: choices.clauses, own: choices.own }]);
		const slide = takeSlide(
			{
				...{ view, size, theme, account: account! },
				across: acrossMap(answer.picture.marks, choices.camera ?? map.camera, size),
				sentence: answer.sentence.map(({ text }) => text).join(''),
				section: this.slide?.section ?? this.briefing.slides.at(-1)?.section ?? null
			},
			this.briefing.slides.map(({ id }) => id)
		);
		this.#do(addSlide(this.briefing, slide, this.selected), 'Slide taken.');
		this.selected = slide.id;
		this.isOpen = true;
	}

	#viewFrom({ camera }: Seen): string {
		const { choices } = this.#session;
		return writeAddress({ ...choices, camera: choices.camera ?? camera }).toString();
	}

	/** Takes the view of a slide anew; its words stay. */
	retake(id: string, map: Seen): void {
		const { size, theme } = map;
		const view = this.#viewFrom(map);
		this.change(
			id,
			(slide) => ({ ...slide, view, size: [...size], theme, shown: null, decided: null }),
			'View taken anew.'
		);
	}

	/** Shows the view of a slide on the page. Gives the theme it is to be shown in. */
	async select(id: string): Promise<Theme | null> {
		const slide = this.briefing.slides.find((one) => one.id === id);
		if (!slide) return null;
		this.selected = id;
		const query = new URLSearchParams(slide.view);
		const table = readTable(query);
		const session = this.#session;
		if (table.demo !== session.choices.demo || table.pointOfView !== session.choices.pointOfView)
			await session.open(table);
		const { choices, problems } = readAddress(query, session.known);
		session.draft = null;
		session.choices = choices;
		session.addressProblems = problems;
		return slide.theme;
	}

	change(id: string, change: (slide: Slide) => Slide, said = ''): void {
		this.#do(changeSlide(this.briefing, id, change), said);
	}

	write(id: string, words: Partial<Pick<Slide, 'title' | 'text' | 'notes'>>): void {
		const slide = this.briefing.slides.find((one) => one.id === id);
		const keys = Object.keys(words) as (keyof typeof words)[];
		if (!slide || keys.every((key) => slide[key] === words[key])) return;
		const live = { ...slide.shown?.live, ...this.now.get(id)?.live };
		const tokens = new Set(liveTokens(Object.values({ ...pick(slide), ...words }).join('\n')));
		const used = Object.fromEntries(Object.entries(live).filter(([token]) => tokens.has(token)));
		this.change(id, (one) => withWords(one, words, used));
	}

	move(id: string, to: number): void {
		const { length } = this.briefing.slides;
		if (to < 0 || to >= length) return;
		this.#do(moveSlide(this.briefing, id, to), `Slide ${to + 1} of ${length}.`);
	}

	duplicate(id: string): void {
		this.#do(duplicateSlide(this.briefing, id), 'Slide duplicated.');
	}

	/** No other is worked on in its place: its words would stand over the view of this one. */
	delete(id: string): void {
		this.#do(deleteSlide(this.briefing, id), 'Slide deleted; it can be taken back.');
	}

	section(id: string, name: string | null): void {
		this.#do(beginSection(this.briefing, id, name), name ? `Section ${name}.` : 'Section removed.');
	}

	rename(title: string): void {
		if (title !== this.briefing.title) this.#do({ ...this.briefing, title }, '');
	}

	accept(id: string): void {
		const now = this.now.get(id);
		if (now)
			this.change(id, (slide) => acceptDrift(slide, now, today()), 'The slide shows what the data says now.');
	}

	keepAsIs(id: string): void {
		const now = this.now.get(id);
		if (now) this.change(id, (slide) => keepShown(slide, now, today()), 'The slide stays as it was taken.');
	}

	close(): void {
		void this.keep().finally(() => this.#keeper?.close());
	}
}

const pick = ({ title, text, notes }: Slide) => ({ title, text, notes });
const today = () => new Date().toISOString().slice(0, 10);
