import { noKey } from '$lib/filter';
import { mapLegend, type MapLegendPart } from '$lib/picture';
import type { Session } from './session.svelte';

/** The legend of what a session shows, for the page, for a slide and on paper. */
export function legendOf({ answer, clauses, opened, leading }: Session): readonly MapLegendPart[] {
	const { groups } = opened.dossier;
	const shown = answer.grid
		? null
		: new Set(answer.picture.marks.flatMap(({ rows }) => rows.map((row) => leading[row] ?? noKey)));
	const isGrid = answer.grid !== null;
	return mapLegend({ facets: answer.facets, clauses, groups, hues: opened.hues, shown, isGrid });
}
