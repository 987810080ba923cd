import type { Disputed } from './disputed';
import type { Outcome } from './outcome';
import type { PointOfView } from './point-of-view';

/**
 * A place's country as seen from a point of view, where `area` is the disputed area it lies in. What is coarser
 * than any one country stays so.
 */
export function countryByView(outcome: Outcome, area: Disputed | null, view: PointOfView): Outcome {
	if (!area || outcome.kind === 'coarser') return outcome;
	if (view === 'administered') return inUnit(outcome, area.administered);
	if (area.un === null)
		return { kind: 'outside', reason: `${area.name}: undetermined for the United Nations` };
	// Elsewhere than where the world draws the area, the point is beyond the outline's precision: the world decides.
	return outcome.kind === 'in' && outcome.unit === area.drawnAs ? inUnit(outcome, area.un) : outcome;
}

function inUnit(outcome: Exclude<Outcome, { kind: 'coarser' }>, unit: string): Outcome {
	if (outcome.kind === 'in' && outcome.unit === unit) return outcome;
	if (outcome.kind === 'in' && outcome.how === 'overlap') return { ...outcome, unit };
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
}
