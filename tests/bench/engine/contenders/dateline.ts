import { Engine, type Question, type Store } from '$lib/engine';
import { CrossFilter, type Bins, type Histogram } from '$lib/filter';
import { drawGrid, type GridCells, type MarkGrid } from '$lib/picture';
import { cpuClock } from '../../cpu-clock';
import type { Contender } from '../contender';
import type { Counts } from '../counts';
import { clausesOf, type Step } from '../step';

export interface Dateline {
	readonly store: Store;
	readonly cells: GridCells;
	readonly bins: Bins;
	readonly view: Question['view'];
}

/** The clauses are made anew for each step, as the page makes them; only what has changed is a new object. */
function clausesInTurn() {
	let [before, known] = [null as Step | null, clausesOf({ from: 0, to: 0, off: null })];
	return (step: Step) => {
		const next = clausesOf(step);
		const { date } = before?.from === step.from && before.to === step.to ? known : next;
		const type = before?.off === step.off ? known.type : next.type;
		[before, known] = [step, { date, ...(type && { type }) }];
		return known;
	};
}

/** What every contender counts, and the marks of it. */
export function datelineCounts(of: Dateline): Contender & { readonly spent: Record<string, number[]> } {
	const { store, cells, bins } = of;
	const { table } = store;
	const cross = new CrossFilter(table, new Uint8Array(table.meta.groups.length), 1);
	const hueOf = new Uint8Array(table.meta.groups.length);
	const draws = new Uint8Array(table.meta.groups.length).fill(1);
	const clausesFor = clausesInTurn();
	const spent: Record<string, number[]> = {};
	const timed = <T>(name: string, work: () => T): T => {
		const began = cpuClock();
		const made = work();
		(spent[name] ??= []).push(cpuClock() - began);
		return made;
	};
	return {
		name: 'Dateline',
		spent,
		answer(step) {
			const clauses = clausesFor(step);
			timed('ask', () => cross.ask({ clauses, inText: null, bins }));
			const facets = timed('facets', () => cross.facets());
			const histogram = timed('histogram', () => cross.histogram);
			const { events } = timed('total', () => cross.total);
			const { grid } = timed('marks', () =>
				drawGrid({ table, counts: cross.spots, cells, hueOf, hues: 1, draws, picked: -1 })
			);
			return () => counts(events, facets, histogram, grid);
		}
	};
}

/** Everything the page shows: also the sentence, the names of the heaviest marks, colours and the extent. */
export function datelineAnswer({ store, bins, view }: Dateline): Contender {
	const engine = new Engine(store);
	const clausesFor = clausesInTurn();
	const layers = {
		marks: 'all',
		labels: 'all',
		arcs: 'all',
		areas: 'all',
		density: 'off',
		hulls: 'off'
	} as const;
	return {
		name: 'Dateline, the whole answer',
		answer(step) {
			const { tally, facets, histogram, grid } = engine.answer({
				clauses: clausesFor(step),
				grouping: null,
				nearness: { km: 100, events: 2 },
				own: [],
				drawn: null,
				tints: false,
				classes: { method: 'jenks', count: 5, of: 'events', breaks: null },
				view,
				selection: null,
				door: null,
				mentioned: true,
				layers,
				bins
			});
			return () => counts(tally.events, facets, histogram, grid!);
		}
	};
}

type Facets = { readonly [D in 'group' | 'type' | 'country' | 'toll']: ReadonlyMap<string, number> };

function counts(
	total: number,
	facets: Facets,
	{ counts, stacks, spans, undated }: Histogram,
	grid: MarkGrid
): Counts {
	const months = new Array<number>(counts.length / stacks).fill(0);
	counts.forEach((count, i) => (months[Math.floor(i / stacks)]! += count));
	const byName = (facet: ReadonlyMap<string, number>) => Object.fromEntries(facet);
	return {
		total,
		group: byName(facets.group),
		type: byName(facets.type),
		country: byName(facets.country),
		toll: byName(facets.toll),
		months: [...months, spans.reduce((sum, { count }) => sum + count, 0), undated],
		cells: Object.fromEntries(Array.from(grid.cells, (key, mark) => [String(key), grid.counts[mark]!]))
	};
}
