import type { Theatre } from '$lib/dossier';
import type { Clauses, KeyClause } from '$lib/filter';
import type { Choices } from './choices';
import { mostOwn, ownArea } from './codecs';

/** The reader's theatres with one more, or with one as it now is; or why an address cannot hold them. */
export function keepTheatre(
	own: readonly Theatre[],
	theatre: Theatre
): { own: readonly Theatre[] } | { refused: string } {
	const at = own.findIndex(({ id }) => id === theatre.id);
	const all = at < 0 ? [...own, theatre] : own.with(at, theatre);
	if (all.length > mostOwn.theatres)
		return { refused: `${mostOwn.theatres} areas are kept; remove one to keep another.` };
	const characters = all.reduce((sum, one) => sum + ownArea.write(one)!.length, 0);
	if (characters > mostOwn.characters)
		return {
			refused: 'The address has no room for this area beside the others; draw it with fewer points.'
		};
	return { own: all };
}

/** The choices without one of the reader's theatres, which also leaves the filter. */
export function dropTheatre({ own, clauses }: Choices, id: string): Pick<Choices, 'own' | 'clauses'> {
	return {
		own: own.filter((theatre) => theatre.id !== id),
		clauses: withoutAreas(clauses, (key) => key === `theatre~${id}`)
	};
}

/** A filter that no longer speaks of some areas. Where it asked for nothing else, it asks for everything. */
export function withoutAreas(clauses: Clauses, isGone: (key: string) => boolean): Clauses {
	const { area, ...rest } = clauses;
	if (!area) return clauses;
	const left = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => !isGone(key)));
	const only = area.only && left(area.only);
	const clause: KeyClause = {
		only: only?.size === 0 && area.only!.size > 0 ? null : only,
		not: left(area.not)
	};
	return clause.only === null && clause.not.size === 0 ? rest : { ...rest, area: clause };
}
