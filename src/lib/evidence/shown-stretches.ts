import type { Mark, MarkKind } from './find-marks';
import type { Stretch } from './find-passage';
import type { Placed } from './place-passages';

/** A stretch of a paragraph that is shown otherwise than plain. */
export interface Shown extends Stretch {
	readonly mark: Mark | null;
	/** What it is shown as, where it is no mark. */
	readonly as: 'picked' | 'gap' | null;
	readonly key: string;
}

/** A stretch of the text that is pointed out. */
export interface Pointed extends Stretch {
	readonly line: number;
}

/** By paragraph, what is shown in it: marks of some kinds, the passages of what is picked, and a gap that is looked at. */
export function shownStretches(
	marks: readonly Mark[],
	kinds: ReadonlySet<MarkKind>,
	picked: readonly Placed[],
	gap: Pointed | null
): ReadonlyMap<number, readonly Shown[]> {
	const lines = new Map<number, Shown[]>();
	const show = ({ line, start, end }: Pointed, mark: Mark | null, as: Shown['as'], key: string) => {
		const shown = { start, end, mark, as, key };
		const others = lines.get(line);
		if (others) others.push(shown);
		else lines.set(line, [shown]);
	};
	// Of two of the same extent the first lies around the other.
	if (gap) show(gap, null, 'gap', 'gap');
	picked.forEach((one, i) => show(one, null, 'picked', String(i)));
	for (const mark of marks) if (kinds.has(mark.kind)) show(mark, mark, null, '');
	return lines;
}
