import { budgetLines, type Budget } from '../budget';
import { digits, markdownTable } from '../medians';
import type { MethodName } from './page';

export interface MethodResult {
	readonly method: MethodName;
	readonly events: number;
	/** Median milliseconds from a step to the first frame that shows it, and of empty repaints of the same page. */
	readonly step: number;
	readonly bare: number;
	/** Frames painted from a step to that one. */
	readonly frames: number;
	/** How many steps were measured. */
	readonly steps: number;
	/** Of the page and its workers. */
	readonly bytes: number;
	/** While brushing without looking at pixels: processor milliseconds a step, and the long tasks. */
	readonly brush: { readonly cpu: number; readonly longTasks: readonly number[] } | null;
	/** Why it was cut off. */
	readonly cut: string | null;
}

const names: Record<MethodName, string> = {
	bare: 'empty repaint',
	dateline: 'Dateline: worker and custom layer',
	supercluster: 'supercluster built anew',
	clusterSource: 'MapLibre cluster: true, setData',
	setFilter: 'MapLibre circles, setFilter',
	deck: 'deck.gl DataFilterExtension'
};
const count = (events: number) => (events >= 1e6 ? `${events / 1e6}M` : `${events / 1e3}k`);

/** The figures as Markdown: from a step of the brush to the frame that shows it, memory, budgets. */
export function report(results: readonly MethodResult[]): string {
	const sizes = [...new Set(results.map(({ events }) => events))];
	const of: Find = (method, events) =>
		results.find((result) => result.method === method && result.events === events);
	const added = addedTo(of);
	const table = (cell: (result: MethodResult, own: MethodResult) => string) =>
		markdownTable(
			['', ...sizes.map(count)],
			(Object.keys(names) as MethodName[]).map((method) => [
				names[method],
				...sizes.map((events) => {
					const [result, own] = [of(method, events), of('dateline', events)];
					return result && own && !result.cut ? cell(result, own) : '-';
				})
			])
		);
	const cut = results.filter((result) => result.cut !== null);
	return [
		'### From a step of the date brush to the first frame that shows it (ms, empty repaints of that page)',
		table(({ step, bare }) => `${digits(step)} ms (${digits(step / bare)}x)`),
		'### What a step adds to a repaint of the empty map (ms, ratio to Dateline)',
		table((result, own) => `${digits(added(result))} ms (${digits(added(result) / added(own))}x)`),
		'### Frames painted until the one that shows it',
		table(({ frames }) => String(frames)),
		'### Memory of the page and its workers over the empty page, bytes an event',
		table(({ bytes, events }) => digits((bytes - (of('bare', events)?.bytes ?? NaN)) / events)),
		...cut.map(({ method, events, cut: why }) => `${names[method]} was cut off at ${count(events)}: ${why}.`),
		'### Budgets',
		budgetLines(budgets(of)).join('\n')
	].join('\n\n');
}

type Find = (method: MethodName, events: number) => MethodResult | undefined;

/**
 * Milliseconds that a step takes longer than a repaint of the empty map; what is lost in the noise is one tenth. Of a
 * map that shows something, an empty repaint costs more.
 */
const addedTo = (of: Find) => (result: MethodResult) =>
	Math.max(0.1, result.step - (of('bare', result.events)?.bare ?? NaN));

function budgets(of: Find): Budget[] {
	const added = addedTo(of);
	const own = of('dateline', 1e6);
	const bare = of('bare', 1e6);
	const ratio = (peer: MethodName, events: number) => {
		const [theirs, ours] = [of(peer, events), of('dateline', events)];
		return theirs && ours ? added(theirs) / added(ours) : NaN;
	};
	return [
		{ what: 'a step at 1M, in empty repaints', measured: own ? own.step / own.bare : NaN, atMost: 3 },
		{
			what: 'added by cluster: true to added by Dateline, 100k',
			measured: ratio('clusterSource', 1e5),
			atLeast: 20
		},
		{
			what: 'added by cluster: true to added by Dateline, 1M',
			measured: ratio('clusterSource', 1e6),
			atLeast: 100
		},
		{
			what: 'added by supercluster to added by Dateline, 100k',
			measured: ratio('supercluster', 1e5),
			atLeast: 6
		},
		{
			what: 'added by supercluster to added by Dateline, 1M',
			measured: ratio('supercluster', 1e6),
			atLeast: 30
		},
		{
			what: 'a step at 1M to a step at 10k',
			measured: own ? own.step / (of('dateline', 1e4)?.step ?? NaN) : NaN,
			atMost: 1.5
		},
		{ what: 'frames from a step to what it shows', measured: own?.frames ?? NaN, atMost: 1, unit: '' },
		{
			what: 'processor time of the page a step, to an empty repaint, 1M',
			measured: (own?.brush?.cpu ?? NaN) / (bare?.brush?.cpu ?? NaN),
			atMost: 2.5
		},
		{
			what: 'longest task of the page while brushing at 1M (0: none over 50 ms)',
			measured: own?.brush ? Math.max(0, ...own.brush.longTasks) : NaN,
			atMost: 50,
			unit: ' ms'
		},
		{
			what: 'memory at 1M, an event',
			measured: own && bare ? (own.bytes - bare.bytes) / 1e6 : NaN,
			atMost: 32,
			unit: ' bytes'
		}
	];
}
