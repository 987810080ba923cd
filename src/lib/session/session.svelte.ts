import type { Problem } from '$lib/base';
import { type Dossier, type EventRecord, type GroupId, type Place, type PlaceId } from '$lib/dossier';
import {
	applyFilter,
	describe,
	facetCounts,
	foldGroups,
	type ChosenRegions,
	noKey,
	type Clauses,
	type Dimension,
	type RowKeys
} from '$lib/filter';
import { type World } from '$lib/map';
import {
	drawPicture,
	frameOf,
	groupHues,
	tallyDetail,
	zoomStep,
	type Camera,
	type Mark,
	type RegionPicture,
	type Selection
} from '$lib/picture';
import {
	groupings,
	outcomeInWords,
	regionKeys,
	tallyRegions,
	type Grouping,
	type RegionFacts
} from '$lib/regions';
import { buildTable, isActing, rowsOf, tally } from '$lib/table';
import { noChoices, type Choices, type View } from './choices';
import type { Known } from './url';

/** What the page opens with: read and assigned before it is shown. */
export interface Facts {
	readonly dossier: Dossier;
	readonly problems: readonly Problem[];
	readonly regions: RegionFacts;
}

/** The one reactive object: facts, choices, and what follows from them, in the order of the data's way. */
export class Session {
	// Facts: replaced whole.
	readonly facts: Facts;
	world = $state.raw<World | null>(null);
	mapProblems = $state.raw<readonly Problem[]>([]);

	// Choices: in the address, and in slides.
	choices = $state.raw<Choices>(noChoices);
	addressProblems = $state.raw<readonly Problem[]>([]);
	readonly clauses = $derived(this.choices.clauses);
	readonly view = $derived(this.choices.view);
	readonly selection = $derived(this.choices.selection);
	readonly camera = $derived(this.choices.camera);
	readonly mentioned = $derived(this.choices.mentioned);

	// Cosmetics: how the page happens to stand.
	zoom = $state(3);
	readonly zoomStep = $derived(zoomStep(this.zoom));

	constructor(facts: Facts) {
		this.facts = facts;
	}

	readonly problems = $derived.by(() => [
		...this.facts.problems,
		...this.mapProblems,
		...this.addressProblems
	]);

	// The columns.
	readonly table = $derived.by(() => buildTable(this.facts.dossier));
	readonly hues = $derived.by(() => groupHues(this.table));
	readonly keys = $derived.by((): RowKeys => {
		const { events } = this.table;
		return {
			group: events.map(({ groups }) =>
				groups.length === 0 ? [noKey] : [...new Set(groups.map((g) => g.group))]
			),
			type: events.map(({ eventType }) => [eventType]),
			country: regionKeys(this.table, this.facts.regions.assignment, 'country'),
			subregion: regionKeys(this.table, this.facts.regions.assignment, 'subregion')
		};
	});

	// The question.
	readonly mask = $derived.by(() => applyFilter(this.keys, this.clauses));
	readonly shown = $derived.by(() => rowsOf(this.mask).map((row) => this.table.events[row]!));
	readonly facets = $derived.by(() => ({
		group: facetCounts(
			this.keys,
			this.clauses,
			'group',
			(key) => this.table.lineage.get(key as never) ?? [key]
		),
		type: facetCounts(this.keys, this.clauses, 'type')
	}));
	readonly tally = $derived.by(() => tally(this.shown));
	readonly sentence = $derived.by(() =>
		describe({
			clauses: this.clauses,
			tally: this.tally,
			groupNames: this.clauses.group ? foldGroups(this.clauses.group, this.table) : null,
			regions: this.chosenRegions,
			allActing: this.shown.every((event) => this.isByChosen(event))
		})
	);

	// The regions of each grouping under every clause but their own.
	readonly regions = $derived.by(() => {
		const of = (grouping: Grouping) => {
			const mask = applyFilter(this.keys, this.clauses, grouping);
			return tallyRegions(this.table, mask, this.keys[grouping], this.facts.regions.units[grouping]);
		};
		return Object.fromEntries(groupings.map((grouping) => [grouping, of(grouping)])) as Record<
			Grouping,
			ReturnType<typeof of>
		>;
	});
	readonly regionPicture = $derived.by((): RegionPicture | null => {
		const { view } = this;
		if (view === 'events') return null;
		const { subregionOf } = this.facts.regions;
		return {
			shades: this.regions[view].rows.flatMap((row) =>
				row.label === null
					? []
					: [
							{
								key: row.key,
								name: row.name,
								label: row.label,
								events: row.tally.events,
								detail: tallyDetail(row.tally),
								selected: this.clauses[view]?.has(row.key) ?? false
							}
						]
			),
			regionOf: (country) => (view === 'country' ? country : (subregionOf[country] ?? null))
		};
	});

	// The picture.
	readonly picture = $derived.by(() =>
		drawPicture({
			table: this.table,
			mask: this.mask,
			hues: this.hues,
			zoom: this.zoomStep,
			selection: this.selection,
			mentioned: this.mentioned
		})
	);
	readonly selectedMark = $derived.by((): Mark | null => {
		const { selection } = this;
		return (selection && this.picture.marks.find((mark) => mark.glyph.selected)) ?? null;
	});
	/** The picked event, while it passes the filter. */
	readonly selectedEvent = $derived.by(
		() => (this.selection?.kind === 'event' && this.shown.find(({ id }) => id === this.selection!.id)) || null
	);
	readonly selectedPlace = $derived.by(
		() => (this.selection?.kind === 'place' && this.table.places.get(this.selection.id as PlaceId)) || null
	);
	/** What the map shows before the reader moves it: the attacks, or every placed event where there are none. */
	readonly frame = $derived.by(() => {
		const placed = (events: readonly EventRecord[]) =>
			events.flatMap(({ place }) => {
				const label = place && this.table.places.get(place)?.properties.label;
				return label ? [label] : [];
			});
		const attacks = placed(this.table.events.filter(({ eventType }) => eventType === 'attack'));
		return frameOf(attacks.length > 0 ? attacks : placed(this.table.events));
	});
	readonly shownFrame = $derived.by(() =>
		frameOf(this.picture.marks.filter((m) => m.rows.length > 0).map((m) => m.at))
	);

	choose(part: Partial<Choices>) {
		this.choices = { ...this.choices, ...part };
	}

	setClause(dimension: Dimension, chosen: ReadonlySet<string> | null) {
		const clauses: { -readonly [D in Dimension]?: Clauses[D] } = { ...this.clauses };
		if (chosen === null) delete clauses[dimension];
		else clauses[dimension] = chosen;
		this.choose({ clauses });
	}

	clearClauses() {
		this.choose({ clauses: {} });
	}

	/** A region clause of the other grouping would filter unseen, so it goes. */
	setView(view: View) {
		const { country, subregion, ...rest } = this.clauses;
		const kept =
			view === 'country' ? { country } : view === 'subregion' ? { subregion } : { country, subregion };
		const clauses = Object.fromEntries(Object.entries({ ...rest, ...kept }).filter(([, chosen]) => chosen));
		this.choose({ view, clauses });
	}

	select(selection: Selection | null) {
		this.choose({ selection });
	}

	moved(camera: Camera) {
		this.choose({ camera });
	}

	/** The regions a place was assigned to, in words, with how. */
	regionsOf(place: Place): string[] {
		const assigned = this.facts.regions.assignment.get(place.id);
		if (!assigned) return [];
		const words = groupings.map((grouping) =>
			outcomeInWords(assigned[grouping], this.facts.regions.units[grouping])
		);
		const { country } = place.properties;
		return assigned.claim === 'differs' ? [...words, `the record itself says ${country}`] : words;
	}

	/** What an address may speak of. */
	readonly known: Known = {
		key: (dimension, key) =>
			key === noKey || dimension === 'type'
				? this.keys[dimension].some((keys) => keys.includes(key))
				: dimension === 'group'
					? this.table.groups.has(key as GroupId)
					: this.keys[dimension].some((keys) => keys.includes(key)) ||
						this.facts.regions.units[dimension].some((unit) => unit.id === key),
		selection: ({ kind, id }) =>
			kind === 'place'
				? this.table.places.has(id as PlaceId)
				: this.table.events.some((event) => event.id === id)
	};

	private isByChosen(event: EventRecord): boolean {
		const chosen = this.clauses.group;
		return !chosen || event.groups.some(({ group }) => chosen.has(group) && isActing(event, group));
	}

	private get chosenRegions(): ChosenRegions[] {
		return groupings.flatMap((grouping) => {
			const keys = this.clauses[grouping];
			if (!keys) return [];
			const unitOf = new Map(this.facts.regions.units[grouping].map((unit) => [unit.id, unit.name]));
			return [
				{
					dimension: grouping,
					names: [...keys].flatMap((key) => unitOf.get(key) ?? []),
					rests: [...keys].filter((key) => !unitOf.has(key))
				}
			];
		});
	}
}
