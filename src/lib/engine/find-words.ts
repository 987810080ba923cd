import type { GroupId } from '$lib/dossier';
import type { TextIndex } from '$lib/filter';
import { lineOf } from './line';
import type { Hit } from './question';
import type { Store } from './store';

/** Events, places and groups in which all words are found, best first; of events with one title, the first. */
export function findWords(store: Store, index: TextIndex, words: string, most: number): Hit[] {
	const { table, register } = store;
	return index.find(words, most).flatMap(({ kind, index }): Hit[] => {
		if (kind === 'title') {
			const row = table.title.indexOf(index);
			if (row < 0) return [];
			const { id, title, date, place } = lineOf(store, row);
			return [{ kind: 'event', id, name: title, detail: `${date} · ${place}` }];
		}
		if (kind === 'place') {
			const place = register.places.get(table.meta.places[index]!)!;
			const { name, aliases } = place.properties;
			return [{ kind, id: place.id, name, detail: aliases.join(', ') }];
		}
		const group = register.groups.get(table.meta.groups[index] as GroupId);
		return group ? [{ kind, id: group.id, name: group.shortName, detail: group.name }] : [];
	});
}
