import { mapNames, statesOfUncoded, subregionsOfUnlisted } from './country-names.mjs';

/**
 * @typedef {{ type: 0 | 1 | 2 | 3 | 4, code: string, name: string, parent?: string }} M49Entry
 * @typedef {{ code: string, name: string, region: string }} Subregion
 * @typedef {{ name: string, m49: string | null, subregion: string, subregionName: string, region: string,
 *   partOf?: string | null }} Class
 */

/** M49 puts Antarctica straight under the world; here it is a region and subregion of its own. */
const antarctica = '010';

/**
 * What the United Nations calls an area and where M49 puts it, at the level of subregions: where M49 has an
 * intermediate region (Eastern Africa, South America), the subregion above it is meant.
 * @param {M49Entry[]} entries
 * @param {Map<string, string>} numeric ISO numeric codes by alpha-2; they are M49's too
 */
export function classifier(entries, numeric) {
	const byCode = new Map(entries.map((entry) => [entry.code, entry]));

	/** @param {string} id @returns {Class} */
	return function classify(id) {
		const m49 = byCode.get(numeric.get(id) ?? '');
		const subregion = subregionAbove(m49?.code ?? subregionsOfUnlisted.get(id) ?? id);
		const name = mapNames.get(id) ?? m49?.name;
		if (!name) throw new Error(`${id} has no name`);
		return {
			name,
			m49: m49?.code ?? null,
			subregion: subregion.code,
			subregionName: subregion.name,
			region: subregion.region,
			...(statesOfUncoded.has(id) ? { partOf: statesOfUncoded.get(id) } : {})
		};
	};

	/** @param {string} code @returns {Subregion} */
	function subregionAbove(code) {
		const entry = byCode.get(code);
		if (!entry) throw new Error(`M49 has no ${code}`);
		if (code === antarctica) return { code, name: entry.name, region: entry.name };
		if (entry.type === 2)
			return { code, name: entry.name, region: byCode.get(entry.parent ?? '')?.name ?? '' };
		return subregionAbove(entry.parent ?? '');
	}
}
