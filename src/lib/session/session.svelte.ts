import { asset } from '$app/paths';
import type { Problem } from '$lib/base';
import type { Facts } from '$lib/bundle';
import { citeRecord, citeView, type EventRecord, type Place } from '$lib/dossier';
import {
	EngineClient,
	type Account,
	type AccountOf,
	startWorker,
	type Answer,
	type Line,
	type Neighbours,
	type Opened,
	type Question,
	type Rankings,
	type RegionDetails,
	type Source
} from '$lib/engine';
import {
	isOnly,
	noKey,
	onlyKeys,
	pickKeys,
	type Bins,
	facetTerm,
	term,
	type Clauses,
	type Door,
	type Dimension,
	type KeyClause,
	type KeyDimension
} from '$lib/filter';
import type { BasemapChoice } from '$lib/map';
import { zoomStep, type Camera, type Frame, type Horizon, type Selection } from '$lib/picture';
import {
	areaFault,
	clauseOf,
	groupings,
	nearnessOf,
	outcomeInWords,
	ownNumber,
	type DrawnPart,
	type Nearness,
	type PointOfView
} from '$lib/regions';
import { buildRecords, buildRegister, leadingGroup } from '$lib/table';
import { Drawing } from './drawing.svelte';
import { Reader } from './reader.svelte';
import { dropTheatre, keepTheatre, withoutAreas } from './own-theatres';
import { noChoices, type Choices, type View } from './choices';
import { FilterSteps } from './filter-steps.svelte';
import { Ground } from './ground.svelte';
import { readAddress, readTable, writeAddress, type Known } from './url';

/** What of the choices says which table is open. */
export type Table = Pick<Choices, 'demo' | 'pointOfView'>;

/** Lists wait until a brush has been still for so long, milliseconds: the map comes first. */
const stillness = 120;

/** The one reactive object: facts, choices, and what follows from them, in the order of the data's way. */
export class Session {
	// Facts: replaced whole.
	readonly facts: Facts;
	opened = $state.raw<Opened>() as Opened;
	mapProblems = $state.raw<readonly Problem[]>([]);

	// Choices: in the address, and in slides.
	choices = $state.raw<Choices>(noChoices);
	addressProblems = $state.raw<readonly Problem[]>([]);
	/** The filter while a drag or a word is not done: asked, but not yet in the address. */
	draft = $state.raw<Clauses | null>(null);
	readonly clauses = $derived(this.draft ?? this.choices.clauses);
	readonly view = $derived(this.choices.view);
	/** What is one cluster while its slider is not let go. */
	nearnessDraft = $state.raw<Nearness | null>(null);
	readonly nearness = $derived(this.nearnessDraft ?? this.choices.nearness);
	readonly steps = new FilterSteps();
	readonly drawing = new Drawing();
	readonly ground = new Ground();
	/** The reader's own copy of the documents. */
	readonly reader = new Reader(
		() => this.facts.dossier,
		() => this.ground.placeNames
	);

	// Cosmetics: how the page happens to stand.
	zoom = $state(3);
	frame = $state.raw<Frame | null>(null);
	/** What of a globe is seen; null on a flat map. */
	horizon = $state.raw<Horizon | null>(null);
	bins = $state.raw<Bins | null>(null);
	/** Whether the list of regions is open, and so has to be added up. */
	listsRegions = $state(false);
	hovered = $state.raw<Line | null>(null);
	/** What the engine is at, when it takes long enough to say. */
	doing = $state.raw<{ readonly what: string; readonly share: number } | null>(null);
	notice = $state('');

	/** What lies under the events, for the page’s map and for pictures of it. */
	readonly basemap = $derived<BasemapChoice>({
		url: asset('/basemap/dateline.pmtiles'),
		styleUrl: import.meta.env.VITE_STYLE_URL || null,
		language: this.ground.language,
		pointOfView: this.choices.pointOfView,
		streets: this.ground.streets
	});

	// The table: who and where.
	readonly register = $derived.by(() => buildRegister(this.opened.dossier));
	/** By row of the built-in dossier, the group in whose colour it is drawn. */
	readonly leading = $derived.by(() => {
		const { events, lineage } = buildRecords(this.facts.dossier);
		return events.map((event) => leadingGroup(event, lineage));
	});
	/** Whether the table is of invented events. */
	isDemo = $state(false);

	readonly drawn = $derived.by(() =>
		this.drawing.theatre(1 + Math.max(0, ...this.choices.own.map(({ id }) => ownNumber(id))))
	);

	/** Every key of a clause by area, but for clusters. */
	readonly areaKeys = $derived.by(() => {
		const { dossier, regions } = this.opened;
		const rests = ['coarser', 'outside', 'none'];
		const provinces = [
			...regions.provinces.map(({ id }) => id),
			...regions.units.country.map(({ id }) => `coarser-${id}`)
		];
		return new Set([
			...[...dossier.theatres, ...this.choices.own].map(({ id }) => `theatre~${id}`),
			...rests.map((key) => `theatre~${key}`),
			...[...provinces, ...rests].map((key) => `province~${key}`)
		]);
	});

	/** Whether there is a document to read beside the map. */
	readonly reads = $derived.by(() => !this.isDemo && this.facts.dossier.documents.length > 0);

	// The question.
	readonly question = $derived.by((): Question => {
		const tints = this.view !== 'events';
		return {
			clauses: this.clauses,
			nearness: this.nearness,
			own: this.choices.own.filter(({ id }) => id !== this.drawn?.id),
			drawn: this.drawn,
			grouping: this.view !== 'events' ? this.view : this.listsRegions ? 'subregion' : null,
			tints,
			classes: this.choices.classes,
			view: {
				frame: this.frame ?? this.opened.frame,
				zoom: zoomStep(this.zoom),
				horizon: this.horizon
			},
			selection: this.choices.selection,
			door: this.choices.door,
			mentioned: this.choices.mentioned,
			layers: this.choices.layers,
			bins: this.bins
		};
	});

	// The answer: tallies, facets, the sentence, the picture.
	answer = $state.raw<Answer>() as Answer;
	/** Another object whenever the rows behind a list may be others. */
	readonly listed = $derived({ of: [this.answer, this.choices.sort, this.choices.inView] });
	readonly listedCount = $derived(
		this.answer.door?.tally.events ?? (this.choices.inView ? this.answer.inView : this.answer.tally.events)
	);
	/** The grouping whose regions are listed, the clause that asks for some, and every key such a clause can have. */
	readonly listedGrouping = $derived(this.view === 'events' ? 'subregion' : this.view);
	readonly regionClause = $derived(clauseOf(this.listedGrouping));
	readonly regionKeys = $derived(
		this.regionClause === 'area'
			? (this.answer.regions?.rows.map(({ key }) => key) ?? [])
			: this.opened.keys[this.regionClause]
	);
	readonly problems = $derived([...this.opened.problems, ...this.mapProblems, ...this.addressProblems]);

	readonly #engine = new EngineClient(startWorker, {
		ondoing: (doing) => (this.doing = doing),
		onrestart: (why) => (this.notice = why)
	});
	#isOpen = false;
	/** Which table is open, or being opened. */
	#table: Table | null = null;
	/** The clause by region from before two were compared. */
	#uncompared: KeyClause | null = null;

	constructor(facts: Facts) {
		this.facts = facts;
		this.opened = facts.opened;
		this.answer = facts.answer;
	}

	/** Opens the dossier, or invented events in its place, in the engine. */
	async open({ demo, pointOfView }: Table): Promise<void> {
		this.#table = { demo, pointOfView };
		const { dossier, problems } = this.facts;
		const regions = this.facts.regions[pointOfView];
		const source: Source =
			demo === null
				? { kind: 'dossier', dossier, problems, regions }
				: { kind: 'demo', events: demo, seed: 1, regions };
		this.#isOpen = false;
		const opened = await this.#engine.open(source);
		const { zoom } = this.question.view;
		const answer = await this.#engine.answer({
			...this.question,
			view: { frame: opened.frame, zoom },
			bins: null
		});
		// Who and where, and what is said of them, change in one step.
		this.isDemo = demo !== null;
		this.opened = opened;
		if (answer) this.answer = answer;
		this.bins = null;
		// What the map has said of itself since it stands where the reader put it stays true.
		if (!this.choices.camera) this.frame = null;
		this.#isOpen = true;
		await this.ask();
	}

	/** Whether the table a view speaks of is open, or being opened. */
	hasTable(view: URLSearchParams): boolean {
		const { demo, pointOfView } = readTable(view);
		return this.#table?.demo === demo && this.#table.pointOfView === pointOfView;
	}

	/** Opens the table a view speaks of. The dossier itself is there from the start; another has to be waited for. */
	async openTable(view: URLSearchParams): Promise<void> {
		const table = readTable(view);
		const opening = this.open(table);
		if (table.demo !== null || table.pointOfView !== noChoices.pointOfView) await opening.catch(() => {});
	}

	/** Shows a view of the open table as the query of an address says it, and says what of it cannot be understood. */
	takeView(view: URLSearchParams): Choices {
		const { choices, problems } = readAddress(view, this.known);
		this.draft = null;
		this.drawing.close();
		this.drawing.forget();
		this.choices = choices;
		this.addressProblems = problems;
		return choices;
	}

	/** Puts the question as it now is, unless the table is still being opened. */
	async ask(): Promise<void> {
		const { question } = this;
		if (!this.#isOpen) return;
		const answer = await this.#engine.answer(question);
		if (answer) this.answer = answer;
	}

	/** Shows the dossier, as it opens, in place of invented events, also of those that are still being made. */
	showDossier(): void {
		this.#engine.stop();
		this.draft = null;
		this.choices = { ...noChoices };
		void this.open(noChoices);
	}

	close(): void {
		this.#engine.stop();
	}

	/** Lines of the list in its present order; none where the order is another before they come. */
	async lines(from: number, count: number): Promise<readonly Line[]> {
		const { listed } = this;
		const { sort, inView } = this.choices;
		if (this.draft) await new Promise((still) => setTimeout(still, stillness));
		if (!this.#isOpen || listed !== this.listed) return [];
		const lines = await this.#engine.ask('lines', sort, inView, from, count);
		return listed === this.listed ? lines : [];
	}

	async neighbours(id: string): Promise<Neighbours | null> {
		return this.#isOpen ? this.#engine.ask('neighbours', id) : null;
	}

	async atPlaces(): Promise<ReadonlyMap<string, number>> {
		return this.#isOpen ? this.#engine.ask('atPlaces') : new Map();
	}

	/** What more there is to know of the regions listed, once a brush is still; null where the answer is another by then. */
	async regionDetails(): Promise<RegionDetails | null> {
		const { answer } = this;
		if (this.draft || this.nearnessDraft) await new Promise((still) => setTimeout(still, stillness));
		if (!this.#isOpen || answer !== this.answer) return null;
		const details = await this.#engine.ask('regionDetails');
		return answer === this.answer ? details : null;
	}

	async regionRanks(): Promise<Rankings | null> {
		return this.#isOpen ? this.#engine.ask('regionRanks') : null;
	}

	/** Shows two regions alone and beside each other, or no longer: then what was asked of regions before. */
	compare(keys: readonly [string, string] | null): void {
		if (keys) {
			// Only a grouping that is shown has outlines on the map.
			if (this.view === 'events') this.setView(this.listedGrouping);
			if (!this.choices.compared) this.#uncompared = this.clauses[this.regionClause] ?? null;
			this.setClause(this.regionClause, { only: new Set(keys), not: new Set() });
			this.choose({ compared: keys });
			return;
		}
		const { compared } = this.choices;
		const isAsked = compared && isOnly(this.clauses[this.regionClause] ?? null, compared);
		if (isAsked) this.setClause(this.regionClause, this.#uncompared);
		this.#uncompared = null;
		this.choose({ compared: null });
	}

	/** What other questions than the page's add up to, with the records behind each. */
	async accounts(of: readonly AccountOf[]): Promise<readonly Account[]> {
		if (!this.#isOpen) throw new Error('No table is open.');
		return this.#engine.ask('accounts', of);
	}

	/** Records for a file, packed, from one on: those of the last answer, or all of the table. */
	exported(all: boolean, from: number, count: number): Promise<string> {
		return this.#engine.ask('exported', all, from, count);
	}

	/** The view, or one record, as a line to quote. */
	async citation(event: EventRecord | null): Promise<string> {
		const { dossier } = this.opened;
		if (event) return citeRecord(event, dossier);
		const sentence = this.answer.door?.sentence ?? this.answer.sentence.map(({ text }) => text).join('');
		return citeView(sentence, this.#isOpen ? await this.#engine.ask('sources') : [], dossier);
	}

	search(words: string, most: number) {
		return this.#engine.ask('search', words, most);
	}

	choose(part: Partial<Choices>): void {
		this.choices = { ...this.choices, ...part };
	}

	/** Asks by other clauses; with `isPassing` only until it is asked again without. */
	setClauses(clauses: Clauses, isPassing = false): void {
		if (isPassing) {
			this.draft = clauses;
			return;
		}
		this.draft = null;
		this.steps.leave(this.choices.clauses);
		this.choose({ clauses });
	}

	/** Whether these are the clauses that are asked by now. */
	asksBy(clauses: Clauses): boolean {
		const words = (of: Clauses) => writeAddress({ ...noChoices, clauses: of }).toString();
		return words(clauses) === words(this.clauses);
	}

	setClause<D extends Dimension>(dimension: D, clause: Clauses[D] | null, isPassing = false): void {
		const clauses: { -readonly [E in Dimension]?: Clauses[E] } = { ...this.clauses };
		if (clause) clauses[dimension] = clause;
		else delete clauses[dimension];
		this.setClauses(clauses as Clauses, isPassing);
	}

	undo(): void {
		const before = this.steps.undo(this.choices.clauses);
		this.draft = null;
		if (before) this.choose({ clauses: this.#still(before) });
	}

	redo(): void {
		const after = this.steps.redo(this.choices.clauses);
		this.draft = null;
		if (after) this.choose({ clauses: this.#still(after) });
	}

	/** A step of the filter without the theatres that were removed since. */
	#still(clauses: Clauses): Clauses {
		return withoutAreas(clauses, (key) => !this.known.key('area', key));
	}

	/** Takes a step of the pen or of a field; what is kept changes when the step is not passing. */
	draw(part: DrawnPart | null, isPassing: boolean): void {
		this.drawing.part = part;
		if (part && !isPassing && this.drawing.number !== null && areaFault(part) === null) this.keepDrawn();
	}

	/** Keeps what is drawn among the theatres, or says why not. */
	keepDrawn(): boolean {
		if (!this.drawn) return false;
		const kept = keepTheatre(this.choices.own, this.drawn);
		if ('refused' in kept) {
			this.notice = kept.refused;
			return false;
		}
		this.drawing.number = ownNumber(this.drawn.id);
		this.choose(kept);
		return true;
	}

	/** Shows only what is in the theatre that is drawn, which is kept for that; or all again. */
	showDrawn(only: boolean): void {
		if (!this.drawn || !this.keepDrawn()) return;
		if (this.view !== 'events') this.setView('theatre');
		const key = `theatre~${this.drawn.id}`;
		this.setClause('area', only ? onlyKeys(null, [key]) : null);
	}

	/** Removes one of the reader's own theatres, also from the filter. */
	dropOwn(id: string): void {
		if (this.drawn?.id === id) this.drawing.forget();
		this.choose(dropTheatre(this.choices, id));
	}

	/** Shows only some of the listed regions, or leaves them out; those asked for alone already are let go again. */
	pickRegions(keys: readonly string[], isNot: boolean): void {
		const clause = this.clauses[this.regionClause] ?? null;
		this.setClause(this.regionClause, pickKeys(clause, this.regionKeys, keys, isNot));
	}

	/** What opens the events of some listed regions; null: of all of them. */
	regionDoor(keys: readonly string[] | null): Door {
		const { regionClause: dimension } = this;
		if (keys === null) return [term('without', dimension)];
		return [dimension === 'area' ? term('area', ...keys) : facetTerm(dimension, keys)];
	}

	/** Opens the records a number counts, in place of the lists; null: the lists again. */
	openDoor(door: Door | null): void {
		this.choose({ door });
	}

	/** A region clause of another grouping would filter unseen, so it goes. */
	setView(view: View): void {
		const clauses: { -readonly [D in Dimension]?: Clauses[D] } = { ...this.clauses };
		const areas = [...(clauses.area?.only ?? []), ...(clauses.area?.not ?? [])];
		const areOwn = areas.every((key) => key.startsWith(`${view}~`));
		if (view !== 'events')
			for (const dimension of [...groupings, 'area'] as const)
				if (dimension !== clauseOf(view) || (dimension === 'area' && !areOwn)) delete clauses[dimension];
		this.#uncompared = null;
		this.choose({ view, clauses, compared: null });
	}

	select(selection: Selection | null): void {
		this.choose({ selection });
	}

	/** Picks what a mark opens: its most telling event, or its place. */
	async selectMark(mark: string): Promise<void> {
		this.select(await this.#engine.ask('opens', mark));
	}

	/** Picks the shown event before or after the picked one in the order of the list. */
	async selectBeside(step: 1 | -1): Promise<Selection | null> {
		const { selection, sort } = this.choices;
		const id = await this.#engine.ask('beside', sort, selection?.kind === 'event' ? selection.id : '', step);
		if (id !== null) this.select({ kind: 'event', id });
		return id === null ? null : { kind: 'event', id };
	}

	/** What is in view of the map, and of a globe. */
	sees(frame: Frame, horizon: Horizon | null): void {
		this.frame = frame;
		this.horizon = horizon;
	}

	moved(camera: Camera): void {
		this.choose({ camera });
	}

	/** The regions a place was assigned to, in words, with how. */
	regionsOf(place: Place): string[] {
		const { assignment, units, provinces } = this.opened.regions;
		const assigned = assignment.get(place.id);
		if (!assigned) return [];
		const words = groupings.map((grouping) => outcomeInWords(assigned[grouping], units[grouping]));
		const { country } = place.properties;
		const { province, disputed } = assigned;
		return [
			...words,
			...(province?.kind === 'in' ? [outcomeInWords(province, provinces)] : []),
			...(assigned.claim === 'differs' ? [`the record itself says ${country}`] : []),
			...(disputed ? [`disputed, as of ${disputed.asOf}: ${disputed.name}. ${disputed.note}`] : [])
		];
	}

	/** Counts disputed areas otherwise: the table is opened again with the places as that view assigns them. */
	async setPointOfView(pointOfView: PointOfView): Promise<void> {
		this.choose({ pointOfView });
		await this.open(this.choices);
	}

	/** Asks for other clusters; with `isPassing` only until it is asked again without. */
	setNearness(nearness: Nearness, isPassing: boolean): void {
		this.nearnessDraft = isPassing ? nearness : null;
		if (!isPassing) this.choose({ nearness });
	}

	#isCluster(key: string): boolean {
		const of = nearnessOf(key)?.of;
		const rests = ['NOISE', 'COARSER', 'NONE'];
		return of !== undefined && (rests.includes(of) || this.opened.dossier.places.some(({ id }) => id === of));
	}

	/** What an address may speak of. */
	readonly known: Known = {
		key: (dimension: Dimension, key: string) =>
			dimension === 'area'
				? this.areaKeys.has(key) || this.#isCluster(key)
				: key === noKey ||
					this.opened.keys[dimension as KeyDimension].includes(key) ||
					((dimension === 'country' || dimension === 'subregion') &&
						this.opened.regions.units[dimension].some((unit) => unit.id === key)),
		selection: ({ kind, id }) => {
			if (kind === 'place') return this.opened.dossier.places.some((place) => place.id === id);
			if (this.isDemo) return /^demo-\d+$/.test(id);
			return this.facts.dossier.events.some((event) => event.id === id);
		}
	};
}
