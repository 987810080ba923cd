import { wordsOf } from '$lib/filter';
import { findable, hasWords } from '../facet/has-words';

export const sectionOrder = ['Actions', 'Groups', 'Types', 'Places', 'Events'] as const;
export const rowsPerSection = 8;

interface Titled {
	readonly id: string;
	readonly section: string;
	readonly title: string;
}
export interface Command extends Titled {
	/** As in the table of shortcuts: "Mod+K". */
	readonly keys?: string;
	readonly run: () => void;
}
/** A record whose words were found. */
export interface Found extends Titled {
	readonly detail: string;
	readonly run: () => void;
}
export type Row = Command & Partial<Found>;

/** Rows under one heading, and how many there are beside them. */
export interface PaletteSection<T extends Titled> {
	readonly name: string;
	readonly rows: readonly T[];
	readonly more: number;
}

/** The commands whose titles have the typed words, those that begin with the first of them before the others. */
export function matching<T extends Titled>(commands: readonly T[], typed: string): readonly T[] {
	const [first] = wordsOf(typed);
	if (first === undefined) return commands;
	const found = commands.filter(({ title }) => hasWords(findable([title]), typed));
	const isLate = ({ title }: T) => Number(!wordsOf(title)[0]?.startsWith(first));
	return found.toSorted((a, b) => isLate(a) - isLate(b));
}

/** Rows by section: the known ones in their order, then others as they come; of each, the first few, none twice. */
export function inSections<T extends Titled>(rows: readonly T[]): readonly PaletteSection<T>[] {
	const names = new Set<string>([...sectionOrder, ...rows.map(({ section }) => section)]);
	return [...names].flatMap((name) => {
		const byId = new Map<string, T>();
		for (const row of rows) if (row.section === name && !byId.has(row.id)) byId.set(row.id, row);
		const all = [...byId.values()];
		const few = all.slice(0, rowsPerSection);
		return few.length > 0 ? [{ name, rows: few, more: all.length - few.length }] : [];
	});
}
