import { isoOf } from '$lib/base';
import { dateInWords, type PlaceId } from '$lib/dossier';
import {
	daysOfTerm,
	dimensionOf,
	windowInWords,
	windowOfTerm,
	type Clauses,
	type Door,
	type DoorTerm
} from '$lib/filter';
import { droppedBy } from './door-rows';
import type { Store } from './store';

/** A door as the clauses it comes to, and what no clause can say of it: ", in view". */
export function doorQuestion(
	store: Store,
	door: Door,
	clauses: Clauses,
	markName: (mark: string) => string
): { clauses: Clauses; further: string } {
	const asked: { -readonly [D in keyof Clauses]: Clauses[D] } = { ...clauses };
	for (const dimension of droppedBy(door)) delete asked[dimension];
	const only = (keys: Iterable<string>) => ({ only: new Set(keys), not: new Set<string>() });
	for (const term of door) {
		const dimension = dimensionOf(term);
		if (dimension === 'group') asked.group = only(withBranches(store, term.of));
		else if (dimension) asked[dimension] = only(term.of);
		else if (term.kind === 'area') asked.area = only(term.of);
		else if (term.kind === 'kind') asked.type = only(term.of);
		else if (term.kind === 'window') asked.date = windowOfTerm(term);
		else if (term.kind === 'dated' && asked.date) asked.date = { ...asked.date, undated: false };
		else if (term.kind === 'certain' && asked.date) asked.date = { ...asked.date, sure: true };
	}
	const further = door.map((term) => furtherWords(store, term, markName));
	return {
		clauses: asked,
		further: further
			.filter(Boolean)
			.map((words) => `, ${words}`)
			.join('')
	};
}

function withBranches({ register }: Store, groups: readonly string[]): string[] {
	const isAsked = (id: string) => groups.includes(id);
	const families = [...register.lineage].filter(([, line]) => line.some(isAsked)).map(([id]) => id);
	return [...new Set([...groups, ...families])];
}

function furtherWords(store: Store, term: DoorTerm, markName: (mark: string) => string): string {
	const { register } = store;
	const [first = '', second = ''] = term.of;
	const groupName = register.groups.get(first as never)?.shortName;
	const titleOf = (id: string) => {
		const row = store.rowOf(id);
		return row < 0 ? 'an event that is not here' : `“${store.titleOf(row)}”`;
	};
	switch (term.kind) {
		case 'lead':
			return groupName ? `led by ${groupName}` : 'that name no group';
		case 'killed':
			return first === 'stated' ? 'with a toll stated' : 'with a toll not stated';
		case 'reaching':
			return 'only reaching into the area that is drawn';
		case 'days': {
			const [dateStart, dateEnd] = daysOfTerm(term).map(isoOf) as [string, string];
			return `dated ${dateInWords({ dateStart, dateEnd, datePrecision: 'day' })}`;
		}
		case 'also':
			return `that may also be of ${windowInWords(windowOfTerm(term))}`;
		case 'undated':
			return 'without a date';
		case 'view':
			return { in: 'in view', out: 'out of view' }[first] ?? 'without a place';
		case 'place':
			return `at or from ${register.places.get(first as PlaceId)?.properties.name ?? first}`;
		case 'mark':
			return `in the mark ${markName(first)}`;
		case 'near': {
			const how: Record<string, string> = {
				samePlace: 'at the same place as',
				near: 'within 50 km of',
				around: 'within 30 days of',
				sameGroup: 'led by the same group as'
			};
			return `${how[first] ?? 'beside'} ${titleOf(second)}`;
		}
		default:
			return '';
	}
}
