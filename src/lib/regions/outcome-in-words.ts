import type { Outcome } from './outcome';
import type { Unit } from './unit';

const shownSpans = 3;

/**
 * "Russia", "Russia (94% of it)", "Tajikistan (on the border with Afghanistan)", "Georgia (nearest outline, 12 km away)",
 * "coarser than a country: Kazakhstan, Uzbekistan, Turkmenistan and 2 more", "no country within 50 km".
 */
export function outcomeInWords(outcome: Outcome, units: readonly Unit[]): string {
	const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
	switch (outcome.kind) {
		case 'outside':
			return outcome.reason;
		case 'coarser': {
			const noun = units[0]?.grouping ?? 'region';
			const names = outcome.spans.slice(0, shownSpans).map(nameOf);
			const more = outcome.spans.length - names.length;
			const spans = listed(more > 0 ? [...names, `${more} more`] : names);
			return spans ? `coarser than a ${noun}: ${spans}` : `coarser than a ${noun}`;
		}
		case 'in': {
			const name = nameOf(outcome.unit);
			if (outcome.how === 'border')
				return `${name} (on the border with ${listed(outcome.beside.map(nameOf))})`;
			if (outcome.how === 'near')
				return `${name} (nearest outline, ${distanceInWords(outcome.distanceKm!)} away)`;
			const percent = Math.floor((outcome.share ?? 1) * 100 + 0.5);
			return percent < 99 ? `${name} (${percent}% of it)` : name;
		}
	}
}

function distanceInWords(km: number): string {
	return km < 1 ? 'under 1 km' : `${Math.round(km)} km`;
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
