import type { FirstQuestion } from '$lib/bundle';
import { noChoices } from './choices';

const { clauses, nearness, own, classes, selection, mentioned, layers, sort, pointOfView } = noChoices;

/** What a page asks of a dossier before anything is chosen. */
export const firstQuestion: FirstQuestion = {
	asked: {
		...{ clauses, grouping: null, nearness, own, drawn: null, tints: false, classes },
		...{ selection, mentioned, layers, door: null, bins: null }
	},
	...{ pointOfView, sort }
};
