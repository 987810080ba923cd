import type { Problem } from '$lib/base';
import type { Theatre } from '$lib/dossier';
import type { Geography } from './region-facts';

/** The parts of theatres that name a country, subregion or province that the packaged boundaries do not have. */
export function unknownUnits(
	theatres: readonly Theatre[],
	{ boundaries: { units }, provinces }: Pick<Geography, 'boundaries' | 'provinces'>
): Problem[] {
	const known = {
		country: new Set(units.country.map(({ id }) => id)),
		subregion: new Set(units.subregion.map(({ id }) => id)),
		province: new Set(provinces.units.map(({ id }) => id))
	};
	return theatres.flatMap(({ id, parts }) =>
		parts.flatMap((part): Problem[] => {
			if (!(part.kind in known)) return [];
			const { kind, id: unit } = part as { kind: keyof typeof known; id: string };
			if (known[kind].has(unit)) return [];
			const path = `dossier.json: theatres (${id})`;
			return [
				{ path, message: `There is no ${kind} "${unit}" in the packaged boundaries; it holds nothing.` }
			];
		})
	);
}
