import type { PlaceId, PlacePrecision } from '$lib/dossier';
import type { Tally } from '$lib/table';
import { gridShares, type MarkGrid } from './mark-grid';
import { markTable } from './mark-table';
import { tallyDetail } from './mark-words';
import type { Glyph, Mark } from './picture';
import { fromUnit } from './world-pixels';

export interface GridMarkInput {
	readonly grid: MarkGrid;
	readonly mark: number;
	readonly id: string;
	readonly hueNames: readonly string[];
	/** Of the place with most events under it, and how many more there are. */
	readonly name: string;
	readonly place: PlaceId;
	readonly coarsest: PlacePrecision;
	readonly tally: Tally;
	readonly isLabelled: boolean;
	/** The one event under it, in words; null where there are several. */
	readonly line: {
		readonly title: string;
		readonly kind: string;
		readonly date: string;
		readonly killed: string;
	} | null;
}

/** One mark of a grid as one to point at, name and read out. */
export function gridMark(input: GridMarkInput): Mark {
	const { grid, mark, id, name, place, coarsest, tally, isLabelled, line } = input;
	const detail = line ? lineDetail(line) : tallyDetail(tally);
	return {
		id,
		at: fromUnit([grid.x[mark]!, grid.y[mark]!]),
		rows: [],
		places: [place],
		coarsest,
		glyph: glyphOf(input),
		label: { name, detail, isMajor: tally.attacks > 0, isEnd: false, country: null, isShown: isLabelled },
		spoken: `${name}: ${line ? `${line.title}, ${detail}` : detail}`,
		priority: tally.events
	};
}

function lineDetail({ kind, date, killed }: NonNullable<GridMarkInput['line']>): string {
	const name = markTable.find(({ key }) => key === kind)!.name;
	const what = killed === '' ? name : killed === 'not stated' ? 'toll not stated' : `${killed} killed`;
	return `${what} · ${date}`;
}

function glyphOf({ grid, mark, hueNames }: GridMarkInput): Glyph {
	const hues: { hue: string; share: number }[] = [];
	let before = 0;
	for (let i = 0; i < gridShares; i++) {
		const at = (mark * gridShares + i) * 2;
		const end = grid.shares[at + 1]!;
		if (end === 0) break;
		hues.push({ hue: hueNames[grid.shares[at]!]!, share: (end - before) / 255 });
		before = end;
	}
	const count = grid.counts[mark]!;
	return {
		shape: count > 1 ? 'stack' : markTable[grid.kinds[mark]!]!.shape,
		radius: grid.radii[mark]!,
		hues,
		edge: (['crisp', 'soft', 'area'] as const)[grid.edges[mark]!]!,
		tollStated: grid.tollStated[mark] === 1,
		count,
		selected: mark === grid.selected
	};
}
