import type { LegendItem } from './legend-items';

export interface LegendPart {
	readonly heading: string;
	readonly items: readonly LegendItem[];
}

/** The entries of a legend under their headings, in their order. */
export function legendParts(items: readonly LegendItem[]): LegendPart[] {
	const headings = [...new Set(items.map(({ heading }) => heading))];
	return headings.map((heading) => ({ heading, items: items.filter((item) => item.heading === heading) }));
}

/** Those of one scale of sizes, drawn inside each other. */
export const nestedItems = (items: readonly LegendItem[]): LegendItem[] =>
	items.filter(({ nests }, i) => nests || items[i + 1]?.nests);
