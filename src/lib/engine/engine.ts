import { type EventRecord, type GroupId, type PlaceId, type Source, sourcesOf } from '$lib/dossier';
import {
	CrossFilter,
	describe,
	doorText,
	foldGroups,
	rowsWithText,
	TextIndex,
	unitFor,
	type Bins,
	type TextClause
} from '$lib/filter';
import {
	anchorWeights,
	drawPicture,
	gridCells,
	hueTokens,
	type GridCells,
	type Mark,
	type Selection
} from '$lib/picture';
import {
	groupings,
	placeGroupings,
	tallyRegions,
	unitNames,
	type Partition,
	type PlaceGrouping,
	type RegionRow,
	type RegionTally
} from '$lib/regions';
import { leadingGroup, none } from '$lib/table';
import { accountOf, type Account, type AccountOf } from './account';
import { cellId, drawLarge, spotSorts, type DrawnLarge, type SpotSorts } from './draw-large';
import { doorRows } from './door-rows';
import { doorQuestion } from './door-words';
import { tallyRows } from './tally-rows';
import { extentOf } from './extent';
import { findWords } from './find-words';
import { lineOf } from './line';
import { neighboursOf } from './neighbours';
import { packRecords } from './packed-records';
import { densityOf, hullsOf } from './overlays';
import {
	type Answer,
	type Exported,
	type Hit,
	type LayerName,
	type Line,
	type Neighbours,
	type Question,
	type Selected,
	type Shown,
	type Sort
} from './question';
import { latestFew, rowsAt, rowWeight } from './select-rows';
import { Areas } from './areas';
import { lotsOf, rankRegions, type LotParts, type Rankings } from './rank-regions';
import { regionDetails, type RegionDetails } from './region-details';
import { outlines, regionPicture } from './region-picture';
import { rowsByPart, rowsByUnit } from './region-rows';
import { tallyPartition } from './tally-partition';
import { RowOrder } from './row-order';
import { standingOf, type Standing } from './standing';
import type { Store } from './store';

/** Bins of the timeline before it has said which it shows. */
const mostBins = 150;
const noDays = { first: 0, last: 0 };

/**
 * Answers questions about one table. Everything it gives out is plain data that can cross to another thread;
 * what it keeps is the cross-filter and what was last drawn.
 */
export class Engine {
	readonly #store: Store;
	readonly #cross: CrossFilter;
	readonly #weights: Float64Array;
	readonly #sorts: SpotSorts;
	/** By group, the index of its colour among `hueTokens`. */
	readonly #hueOf: Uint8Array;
	#index: TextIndex | null = null;
	#text: { clause: TextClause; rows: Uint8Array } | null = null;
	#cells: { frame: string; cells: GridCells } | null = null;
	readonly #order: RowOrder;
	readonly #areas: Areas;
	readonly #another: () => CrossFilter;
	/** What accounts are taken with, so that the page's own question stays as it is. */
	#aside: { cross: CrossFilter; areas: Areas } | null = null;
	/** What was asked last, and how that parts places. */
	#asked: { question: Question; parts: Partition | null } | null = null;
	/** One byte a row that the open number counts; null where none is open. */
	#behindDoor: Uint8Array | null = null;
	#marks: readonly Mark[] = [];
	/** The rows that are being read for a file. */
	#leaving: Uint32Array = new Uint32Array();
	#large: DrawnLarge | null = null;

	constructor(store: Store) {
		this.#store = store;
		const { groups } = store.table.meta;
		this.#hueOf = Uint8Array.from(groups, (group) =>
			hueTokens.indexOf(store.opened.hues.get(group) ?? 'hue-none')
		);
		const cross = () => new CrossFilter(store.table, this.#hueOf, hueTokens.length);
		this.#another = cross;
		this.#cross = cross();
		this.#areas = new Areas(store, cross);
		this.#weights = anchorWeights(store.table);
		this.#sorts = spotSorts(store);
		this.#order = new RowOrder(store, this.#cross);
	}

	answer(question: Question): Answer {
		const { opened, table } = this.#store;
		const { clauses } = question;
		this.#order.forget();
		const inText = this.#rowsWithText(clauses.text);
		const asked = { clauses, inText, bins: question.bins ?? this.#ownBins() };
		this.#areas.take([...question.own, ...(question.drawn ? [question.drawn] : [])]);
		this.#areas.ask(asked, this.#cross);
		const parts = this.#partsOf(question);
		this.#asked = { question, parts };
		const cells = this.#cellsOf(question.view);
		const tally = this.#cross.total;
		const certain = this.#cross.certain;
		const regions = parts
			? tallyPartition(this.#areas.without(this.#cross), parts)
			: this.#regionsOf(question);
		const standing = standingOf(table, this.#cross);
		this.#behindDoor = null;
		const drawn = this.#draw(question, cells, standing);
		const door = question.door && this.#open(question, cells);
		const draws = (layer: LayerName) => this.#groupsOf(question.layers[layer]);
		const nameOf = (group: number) =>
			this.#store.register.groups.get(table.meta.groups[group] as GroupId)?.shortName ?? '';
		return {
			tally,
			facets: this.#cross.facets(),
			histogram: this.#cross.histogram,
			certain,
			sentence: describe({
				...this.#names(),
				...{ clauses, tally, certain },
				allActing: clauses.group?.only ? this.#cross.allActing(clauses.group.only) : true
			}),
			door,
			regions,
			drawn: question.drawn && this.#areas.tallyOf(question.drawn, this.#areas.without(this.#cross)),
			regionPicture:
				question.tints && regions && question.grouping
					? regionPicture(
							regions,
							question.grouping,
							clauses,
							question.classes,
							outlines(question.grouping, opened.regions, parts)
						)
					: null,
			picture: drawn.picture,
			grid: drawn.grid,
			density:
				question.layers.density === 'off' ? [] : densityOf(table, this.#cross, cells, draws('density')),
			hulls:
				question.layers.hulls === 'off'
					? []
					: hullsOf(table, this.#cross, draws('hulls'), (group) => hueTokens[this.#hueOf[group]!]!, nameOf),
			selected: this.#selectedOf(question.selection, cells),
			...extentOf(table, standing, cells)
		};
	}

	/** Shown events in words, from a place in an order on; rows without the sorted value always stand last. */
	lines(sort: Sort, inView: boolean, from: number, count: number): readonly Line[] {
		const door = this.#behindDoor;
		const rows = this.#order.rows(sort, inView && !door ? this.#cells!.cells.inFrame : null, door);
		return [...rows.subarray(from, from + count)].map((row) => lineOf(this.#store, row));
	}

	/** The shown event before or after another in an order; null at the end or where it is not shown. */
	beside(sort: Sort, id: string, step: 1 | -1): string | null {
		const rows = this.#order.rows(sort, null, this.#behindDoor);
		const at = rows.indexOf(this.#store.rowOf(id));
		const row = at < 0 && id !== '' ? undefined : rows[id === '' ? 0 : at + step];
		return row === undefined ? null : this.#store.idOf(row);
	}

	/** What a mark opens: its most telling event, or the place where none stands. */
	opens(mark: string): Selection | null {
		const [row] = this.#stackOf(mark);
		if (row !== undefined) return { kind: 'event', id: this.#store.idOf(row) };
		const place = this.#marks.find(({ id }) => id === mark)?.places[0];
		return place ? { kind: 'place', id: place } : null;
	}

	/** Shown events by the places they stand at or begin from, by place id. */
	atPlaces(): ReadonlyMap<string, number> {
		const { meta, anchorPlace, anchorFrom } = this.#store.table;
		const counts = new Float64Array(meta.places.length);
		standingOf(this.#store.table, this.#cross).at.forEach((events, anchor) => {
			const [place, from] = [anchorPlace[anchor]!, anchorFrom[anchor]!];
			counts[place]! += events;
			if (from !== none && from !== place) counts[from]! += events;
		});
		return new Map(meta.places.flatMap((id, place) => (counts[place]! > 0 ? [[id, counts[place]!]] : [])));
	}

	/** What more there is to know of the regions that were last asked for; null where none were. */
	regionDetails(): RegionDetails | null {
		const { question, parts } = this.#asked!;
		const { grouping, clauses } = question;
		if (!grouping) return null;
		const { table, opened } = this.#store;
		const unit = groupings.find((one) => one === grouping);
		const names = unit ? unitNames(unit, opened.regions.units[unit]) : namesOf(parts!);
		const cross = unit ? this.#cross : this.#areas.without(this.#cross);
		return regionDetails({
			...{ table, cross, date: clauses.date, days: opened.days },
			test: cross.passing(unit ? [unit] : []),
			regions: unit ? rowsByUnit(table, unit) : rowsByPart(table, parts!),
			areOfTheWindow: grouping === 'cluster',
			nameOf: (key) => names.get(key)!.name
		});
	}

	/** What passes but for clauses by region, ranked by every grouping. */
	regionRanks(): Rankings {
		const { table, opened } = this.#store;
		const cross = this.#areas.without(this.#cross);
		const lots = lotsOf(table, cross.passing(groupings));
		const { nearness } = this.#asked!.question;
		const at = new Float64Array(table.meta.places.length);
		for (const { place, events } of lots) if (place >= 0) at[place]! += events;
		const byUnit = groupings.map((grouping): LotParts => {
			const names = unitNames(grouping, opened.regions.units[grouping]);
			const keys = grouping === 'country' ? table.meta.countries : table.meta.subregions;
			return {
				grouping,
				keysOf: (lot) => [keys[lot[grouping]]!],
				nameOf: (key) => names.get(key)!
			};
		});
		const byPart = placeGroupings.flatMap((grouping) => {
			const parts =
				grouping === 'cluster'
					? this.#areas.clustersOf(nearness, at)
					: this.#areas[grouping === 'province' ? 'provinces' : 'theatres'];
			return parts.regions.length > 0 ? [lotParts(grouping, parts)] : [];
		});
		return rankRegions(lots, [...byUnit, ...byPart], table.meta.placeNames);
	}

	/** What other questions than the page's add up to, and the records behind each. */
	accounts(asks: readonly AccountOf[]): readonly Account[] {
		const { cross, areas } = (this.#aside ??= {
			cross: this.#another(),
			areas: new Areas(this.#store, this.#another)
		});
		return asks.map(({ clauses, own }) => {
			areas.take(own);
			areas.ask({ clauses, inText: this.#foundBy(clauses.text), bins: this.#ownBins() }, cross);
			return accountOf(this.#store, cross);
		});
	}

	/** Records for a file, packed, in the order of the table; which ones is settled when the first are read. */
	exported(all: boolean, from: number, count: number): string {
		const { table } = this.#store;
		const { countries, subregions } = table.meta;
		if (from === 0) {
			const passes = all ? null : this.#cross.mask();
			this.#leaving = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
				(row) => !passes || passes[row] === 1
			);
		}
		const records = Array.from(this.#leaving.subarray(from, from + count), (row): Exported => {
			const trait = table.trait[row]!;
			const country = countries[table.traitCountry[trait]!]!;
			const subregion = subregions[table.traitSubregion[trait]!]!;
			return { event: this.#store.recordOf(row), country, subregion };
		});
		return packRecords(records);
	}

	neighbours(id: string): Neighbours | null {
		const row = this.#store.rowOf(id);
		return row < 0 ? null : neighboursOf(this.#store, this.#cross, row);
	}

	/** The documents and paragraphs that what is listed rests on; none of a large table, whose records are only made when opened. */
	sources(): readonly Source[] {
		const { records } = this.#store;
		const isListed = this.#behindDoor ?? this.#cross.mask();
		return sourcesOf((records?.events ?? []).filter((_, row) => isListed[row] === 1));
	}

	search(words: string, most: number): readonly Hit[] {
		return findWords(this.#store, this.#textIndex(), words, most);
	}

	/** Which of some ids are of an event here. */
	knows(id: string): boolean {
		return this.#store.rowOf(id) >= 0;
	}

	/** Opens a number: what it counts, which lists show from now on. */
	#open({ door, clauses }: Question, cells: GridCells): Answer['door'] {
		const rowsOfMark = (mark: string) => this.#stackOf(mark);
		const rows = doorRows(
			{ store: this.#store, cross: this.#cross, areas: this.#areas, cells, rowsOfMark },
			door!
		);
		this.#behindDoor = rows;
		const tally = tallyRows(this.#store.table, rows);
		const nameOf = (mark: string) => this.#marks.find(({ id }) => id === mark)?.label.name ?? 'that was here';
		const asked = doorQuestion(this.#store, door!, clauses, nameOf);
		const parts = describe({
			...this.#names(),
			...{ ...asked, tally, certain: tally.events, allActing: false }
		});
		return { of: doorText(door!), tally, sentence: parts.map(({ text }) => text).join('') };
	}

	/** What things are called in a sentence. */
	#names() {
		const { register, opened } = this.#store;
		return {
			groupNames: (groups: ReadonlySet<string>) => foldGroups(groups, register),
			regionName: (dimension: 'country' | 'subregion', key: string) =>
				opened.regions.units[dimension].find(({ id }) => id === key)?.name,
			asHeld: opened.regions.pointOfView === 'administered',
			areaName: (key: string) => this.#areas.nameOf(key)
		};
	}

	#ownBins(): Bins {
		const { first, last } = this.#store.opened.days ?? noDays;
		return { unit: unitFor(first, last, mostBins), from: first, to: last };
	}

	#textIndex(): TextIndex {
		return (this.#index ??= new TextIndex(this.#store.texts()));
	}

	#rowsWithText(clause: TextClause | undefined): Uint8Array | null {
		if (!clause) return null;
		const known = this.#text?.clause;
		if (!known || known.words !== clause.words || known.not !== clause.not)
			this.#text = { clause, rows: this.#foundBy(clause)! };
		return this.#text!.rows;
	}

	#foundBy(clause: TextClause | undefined): Uint8Array | null {
		return clause ? rowsWithText(this.#store.table, this.#textIndex(), clause) : null;
	}

	#cellsOf({ frame, zoom, horizon }: Question['view']): GridCells {
		const key = JSON.stringify([frame, zoom, horizon]);
		if (this.#cells?.frame !== key)
			this.#cells = { frame: key, cells: gridCells(this.#store.table, this.#weights, frame, zoom, horizon) };
		return this.#cells.cells;
	}

	/** By group, 1 where a layer draws what it leads. */
	#groupsOf(shown: Shown): Uint8Array {
		const { meta } = this.#store.table;
		if (typeof shown === 'string') return new Uint8Array(meta.groups.length).fill(shown === 'all' ? 1 : 0);
		return Uint8Array.from(meta.groups, (id) => Number(this.#isOfFamily(id, shown.group)));
	}

	#isOfFamily(group: string, of: string): boolean {
		return this.#store.register.lineage.get(group as GroupId)?.some((id) => id === of) ?? false;
	}

	#draw(question: Question, cells: GridCells, standing: Standing) {
		const { records, register, opened } = this.#store;
		const { layers, selection } = question;
		if (records) {
			const draws = (layer: 'marks' | 'labels' | 'arcs' | 'areas', event: EventRecord) => {
				const shown = layers[layer];
				if (typeof shown === 'string') return shown === 'all';
				const lead = leadingGroup(event, register.lineage);
				return lead !== null && this.#isOfFamily(lead, shown.group);
			};
			const picture = drawPicture({
				records,
				mask: this.#cross.mask(),
				hues: opened.hues as ReadonlyMap<GroupId, string>,
				zoom: question.view.zoom,
				selection,
				mentioned: question.mentioned && layers.marks !== 'off',
				labelsPlaces: layers.labels === 'all',
				draws
			});
			this.#marks = picture.marks;
			this.#large = null;
			return { picture, grid: null };
		}
		this.#large = drawLarge({
			store: this.#store,
			cross: this.#cross,
			cells,
			hueOf: this.#hueOf,
			hueNames: hueTokens,
			draws: {
				marks: this.#groupsOf(layers.marks),
				labels: this.#groupsOf(layers.labels),
				arcs: this.#groupsOf(layers.arcs),
				areas: this.#groupsOf(layers.areas)
			},
			sorts: this.#sorts,
			standing: standing.at,
			picked: this.#anchorOf(selection),
			lineOf: (row) => lineOf(this.#store, row)
		});
		this.#marks = this.#large.picture.marks;
		return { picture: this.#large.picture, grid: this.#large.grid };
	}

	/** The anchor of an event, or of a place. */
	#anchorOf(selection: Selection | null): number {
		if (!selection) return -1;
		const { table } = this.#store;
		if (selection.kind === 'event') {
			const row = this.#store.rowOf(selection.id);
			const anchor = row < 0 ? none : table.spotAnchor[table.spot[row]!]!;
			return anchor === none ? -1 : anchor;
		}
		const place = table.meta.places.indexOf(selection.id as PlaceId);
		return table.anchorPlace.findIndex((at, anchor) => at === place && table.anchorFrom[anchor] === none);
	}

	#selectedOf(selection: Selection | null, cells: GridCells): Selected | null {
		if (!selection) return null;
		const { table, register } = this.#store;
		const row = selection.kind === 'event' ? this.#store.rowOf(selection.id) : -1;
		const isShown = row >= 0 && (this.#cross.passes(row) || this.#behindDoor?.[row] === 1);
		const place = selection.kind === 'place' ? (register.places.get(selection.id as PlaceId) ?? null) : null;
		if (!isShown && !place) return null;
		const anchor = this.#anchorOf(selection);
		const mark = this.#large
			? this.#large.markAt(anchor < 0 ? -1 : cells.cellOf[anchor]!)
			: (this.#marks.find(({ glyph }) => glyph.selected) ?? null);
		const stack = mark && isShown ? this.#stackOf(mark.id) : isShown ? [row] : [];
		const at = Math.max(0, stack.indexOf(row));
		const idAt = (index: number) =>
			stack.length === 0 ? '' : this.#store.idOf(stack[(index + stack.length) % stack.length]!);
		const disputedLevel = table.meta.confidences.indexOf('disputed');
		const isDisputed = (row: number) => table.traitConfidence[table.trait[row]!] === disputedLevel;
		const placeIndex = place ? table.meta.places.indexOf(place.id) : -1;
		const isThere = Uint8Array.from(table.anchorPlace, (to, i) =>
			Number(placeIndex >= 0 && (to === placeIndex || table.anchorFrom[i] === placeIndex))
		);
		return {
			mark,
			event: isShown ? this.#store.recordOf(row) : null,
			place,
			stack: {
				...{ size: stack.length, at, before: idAt(at - 1), after: idAt(at + 1) },
				disputed: stack.filter(isDisputed).length
			},
			here: latestFew(this.#store, place ? rowsAt(this.#store, this.#cross, isThere) : [], 50)
		};
	}

	/** The rows under a mark, the most telling first. */
	#stackOf(mark: string): readonly number[] {
		if (!this.#large) return this.#marks.find(({ id }) => id === mark)?.rows ?? [];
		const cells = this.#cells!.cells;
		const cell = cells.keys.findIndex((key) => cellId(key) === mark);
		const isThere = Uint8Array.from(cells.cellOf, (of) => Number(cell >= 0 && of === cell));
		const weight = (row: number) => rowWeight(this.#store, row);
		return rowsAt(this.#store, this.#cross, isThere).sort((a, b) => weight(b) - weight(a) || a - b);
	}

	/** How the question's grouping parts the places; null where it parts events by a key of their own. */
	#partsOf({ grouping, nearness }: Question): Partition | null {
		if (grouping === 'province') return this.#areas.provinces;
		if (grouping === 'theatre') return this.#areas.theatres;
		return grouping === 'cluster' ? this.#areas.clusters(nearness, this.#areas.without(this.#cross)) : null;
	}

	#regionsOf({ grouping }: Question): RegionTally | null {
		if (grouping !== 'country' && grouping !== 'subregion') return null;
		const units = this.#store.opened.regions.units[grouping];
		return tallyRegions(this.#cross.tallies(grouping), grouping, units);
	}
}

/** What each region and rest of a partition is called, and where that stands. */
function namesOf({ regions, restNames }: Partition): ReadonlyMap<string, Pick<RegionRow, 'name' | 'label'>> {
	const names = new Map<string, Pick<RegionRow, 'name' | 'label'>>();
	for (const { key, name, label } of regions) names.set(key, { name, label: [...label] });
	for (const [key, name] of restNames) names.set(key, { name, label: null });
	return names;
}

function lotParts(grouping: PlaceGrouping, parts: Partition): LotParts {
	const { regions, held, rest, unplaced } = parts;
	const names = namesOf(parts);
	return {
		grouping,
		keysOf: ({ place }) => {
			if (place < 0) return [unplaced];
			return held[place]!.length > 0 ? held[place]!.map((at) => regions[at]!.key) : [rest[place]!];
		},
		nameOf: (key) => names.get(key)!
	};
}
