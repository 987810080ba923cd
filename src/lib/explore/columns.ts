import type { ConfidenceLevel, Status } from '$lib/dossier';
import type { Line, Sort, SortKey } from '$lib/engine';
import { markTable } from '$lib/picture';
import { confidenceWords, statusWords } from './words';

/** Every column there is, in the order they are offered. */
export const columnKeys = [
	'date',
	'title',
	'type',
	'place',
	'group',
	'status',
	'confidence',
	'killed',
	'id'
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Column {
	readonly name: string;
	/** What it is sorted by; null where it is not. */
	readonly sort: SortKey | null;
	/** Least width in pixels, and its share of what is left. */
	readonly width: readonly [least: number, share: number];
	readonly text: (line: Line) => string;
}

/** The one table of columns. */
export const columnTable: { readonly [K in ColumnKey]: Column } = {
	date: { name: 'Date', sort: 'date', width: [128, 1.2], text: (line) => line.date },
	title: { name: 'Title', sort: 'title', width: [210, 3], text: (line) => line.title },
	type: {
		name: 'Type',
		sort: 'type',
		width: [92, 0.8],
		text: (line) => markTable.find(({ key }) => key === line.kind)!.name
	},
	place: { name: 'Place', sort: 'place', width: [120, 1.6], text: (line) => line.place },
	group: { name: 'Groups', sort: 'group', width: [116, 1.4], text: (line) => line.groups || 'none named' },
	status: {
		name: 'Status',
		sort: 'status',
		width: [96, 0.8],
		text: (line) => statusWords[line.status as Status] ?? line.status
	},
	confidence: {
		name: 'Confidence',
		sort: 'confidence',
		width: [104, 0.8],
		text: (line) => confidenceWords[line.confidence as ConfidenceLevel] ?? line.confidence
	},
	killed: { name: 'Killed', sort: 'killed', width: [92, 0.6], text: (line) => line.killed },
	id: { name: 'Id', sort: null, width: [110, 1], text: (line) => line.id }
};

export const plainColumns: readonly ColumnKey[] = columnKeys.filter(
	(key) => key !== 'id' && key !== 'confidence'
);

/** A column shown, after the others, or hidden; one is always left. */
export function toggleColumn(columns: readonly ColumnKey[], key: ColumnKey): readonly ColumnKey[] {
	if (!columns.includes(key)) return [...columns, key];
	return columns.length === 1 ? columns : columns.filter((other) => other !== key);
}

/** A column changed for the one before it (-1) or after it (1); the same columns where there is none. */
export function moveColumn(
	columns: readonly ColumnKey[],
	key: ColumnKey,
	step: -1 | 1
): readonly ColumnKey[] {
	const at = columns.indexOf(key);
	const other = columns[at + step];
	if (at < 0 || other === undefined) return columns;
	return columns.map((column) => (column === key ? other : column === other ? key : column));
}

/** `grid-template-columns` for them, and the least width in pixels that they need. */
export function columnTracks(columns: readonly ColumnKey[]): { template: string; least: number } {
	const widths = columns.map((key) => columnTable[key].width);
	return {
		template: widths.map(([least, share]) => `minmax(${least}px, ${share}fr)`).join(' '),
		least: widths.reduce((sum, [least]) => sum + least, 0)
	};
}

const isSame = (a: Sort, b: Sort) => a.key === b.key && a.descending === b.descending;

/** The order in which a key is first asked for: the latest and the most come first. */
const plainSort = (key: SortKey): Sort => ({ key, descending: key === 'date' || key === 'killed' });

/** What picking a key leads to: its order, or the other way round where it is the order already. */
export function nextSort(sort: Sort, key: SortKey): Sort {
	return sort.key === key ? { key, descending: !sort.descending } : plainSort(key);
}

const sortNames: { readonly [K in SortKey]: readonly [rising: string, falling: string] } = {
	date: ['Earliest first', 'Latest first'],
	killed: ['Fewest killed first', 'Most killed first'],
	title: ['Title', 'Title, Z to A'],
	place: ['Place', 'Place, Z to A'],
	group: ['Group', 'Group, Z to A'],
	type: ['Type', 'Type, reversed'],
	status: ['Status', 'Status, reversed'],
	confidence: ['Best supported first', 'Least supported first']
};

export const sortInWords = ({ key, descending }: Sort) => sortNames[key][descending ? 1 : 0];

/** The orders a list offers; the present one is always among them. */
export function sortsOffered(present: Sort): readonly Sort[] {
	const keys = Object.keys(sortNames) as SortKey[];
	const offered = [plainSort('date'), { key: 'date', descending: false } as const];
	offered.push(...keys.filter((key) => key !== 'date').map(plainSort));
	return offered.some((sort) => isSame(sort, present)) ? offered : [...offered, present];
}
