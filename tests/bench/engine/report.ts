import { budgetLines, type Budget } from '../budget';
import { digits, markdownTable } from '../medians';
import type { SizeResult } from './run-size';

const own = 'Dateline';
const count = (events: number) => (events >= 1e6 ? `${events / 1e6}M` : `${events / 1e3}k`);

/** The figures as Markdown: milliseconds with the ratio to Dateline's own, memory, budgets. */
export function report(results: readonly SizeResult[]): string {
	const names = [...new Set(results.flatMap(({ brush }) => Object.keys(brush)))];
	const cell = (times: Record<string, number>, name: string) => {
		const time = times[name];
		if (time === undefined) return '-';
		return name === own ? `${digits(time)} ms` : `${digits(time)} ms (${digits(time / times[own]!)}x)`;
	};
	const table = (step: 'brush' | 'toggle') =>
		markdownTable(
			['', ...results.map(({ events }) => count(events))],
			names.map((name) => [name, ...results.map((result) => cell(result[step], name))])
		);
	const kinds = ['table', ...names].filter((name) => results.some(({ bytes }) => bytes[name] !== undefined));
	const parts = Object.keys(results[0]!.parts.brush);
	return [
		'### One step of the date brush, 100 days',
		table('brush'),
		'### One event type switched off or on',
		table('toggle'),
		"### Where Dateline's time goes, ms (brush / toggle)",
		markdownTable(
			['', ...results.map(({ events }) => count(events))],
			parts.map((part) => [
				part,
				...results.map(({ parts: { brush, toggle } }) => `${digits(brush[part]!)} / ${digits(toggle[part]!)}`)
			])
		),
		'### Bytes an event, and milliseconds until it can be asked',
		markdownTable(
			['', ...results.map(({ events }) => count(events))],
			kinds.map((name) => [
				name,
				...results.map(({ bytes, opens }) =>
					bytes[name] === undefined ? '-' : `${digits(bytes[name])} B, ${digits(opens[name]!)} ms`
				)
			])
		),
		...new Set(results.flatMap(({ left }) => left)),
		'### Budgets',
		budgetLines(budgets(results)).join('\n')
	].join('\n\n');
}

/** The budgets at a million events. */
export function budgets(results: readonly SizeResult[]): Budget[] {
	const at = results.find(({ events }) => events === 1_000_000);
	const ratio = (step: 'brush' | 'toggle', peer: string) =>
		at ? (at[step][peer] ?? NaN) / at[step][own]! : NaN;
	return [
		{ what: 'brush at 1M, crossfilter2 to Dateline', measured: ratio('brush', 'crossfilter2'), atLeast: 6 },
		{
			what: 'brush at 1M, full scan to Dateline',
			measured: ratio('brush', 'full scan of columns'),
			atLeast: 15
		},
		{
			what: 'toggle at 1M, crossfilter2 to Dateline',
			measured: ratio('toggle', 'crossfilter2'),
			atLeast: 20
		},
		{ what: 'toggle at 1M, DuckDB-wasm to Dateline', measured: ratio('toggle', 'DuckDB-wasm'), atLeast: 8 },
		{
			what: 'memory of table and engine at 1M, an event',
			measured: at ? at.bytes.table! + at.bytes['Dateline, the whole answer']! : NaN,
			atMost: 32,
			unit: ' bytes'
		}
	];
}
