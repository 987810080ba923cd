import { assignPoint } from './assign-point';
import { provinceOf } from './assign-province';
import type { Outcome } from './outcome';
import type { Boundaries } from './read-boundaries';
import type { Provinces } from './read-provinces';

/** What became of a point, by the number that stands for it in `AssignedPoints.how`. */
export const pointFates = ['outside', 'inside', 'border', 'near'] as const;
export type PointFate = (typeof pointFates)[number];

/** Where points were assigned, one entry a point. */
export interface AssignedPoints {
	/** Index among `Boundaries.units.country`; -1 where none is within 50 km. */
	readonly country: Int16Array;
	/** Of `country`. */
	readonly how: Uint8Array;
	/** Kilometres to the country where it is `near`, else NaN. */
	readonly km: Float64Array;
	/** Index among `Provinces.units`; -1 where the point is in none of its country’s. */
	readonly province: Int16Array;
}

/** Assigns points one after the other, with the same answers as `assignPoint` and `assignProvince` give. */
export class PointAssigner {
	readonly #boundaries: Boundaries;
	readonly #provinces: Provinces | null;
	/** Indices of units by their ids and by pieces. */
	readonly #countries: ReadonlyMap<string, number>;
	readonly #provinceUnits: ReadonlyMap<string, number>;
	readonly #countryOfPiece: Int16Array;
	readonly #provinceOfPiece: Int16Array;
	readonly #countryOfProvince: Int16Array;

	/** @param provinces null where they are not wanted */
	constructor(boundaries: Boundaries, provinces: Provinces | null) {
		this.#boundaries = boundaries;
		this.#provinces = provinces;
		const indexed = (units: readonly { id: string }[]) => new Map(units.map(({ id }, i) => [id, i]));
		this.#countries = indexed(boundaries.units.country);
		this.#provinceUnits = indexed(provinces?.units ?? []);
		const countryIndex = (id: string) => this.#countries.get(id) ?? -1;
		this.#countryOfPiece = Int16Array.from(boundaries.pieces, ({ country }) => countryIndex(country));
		this.#provinceOfPiece = Int16Array.from(provinces?.pieces ?? [], ({ country }) =>
			this.#provinceUnits.get(country)!
		);
		this.#countryOfProvince = Int16Array.from(provinces?.units ?? [], ({ country }) => countryIndex(country));
	}

	/** Degrees; what is no position on the globe is outside, as it is for `assignPoint`. */
	assign(lng: Float64Array, lat: Float64Array): AssignedPoints {
		const { grid } = this.#boundaries;
		const count = lng.length;
		const to = {
			country: new Int16Array(count),
			how: new Uint8Array(count),
			km: new Float64Array(count).fill(NaN),
			province: new Int16Array(count).fill(-1)
		};
		const pieces = grid.piecesAt(lng, lat, true);
		for (let i = 0; i < count; i++) {
			const piece = pieces[i]!;
			if (piece >= 0) {
				to.country[i] = this.#countryOfPiece[piece]!;
				to.how[i] = 1;
			} else this.#assignOne(assignPoint([lng[i]!, lat[i]!], null, this.#boundaries).country, i, to);
		}
		if (this.#provinces) this.#assignProvinces(lng, lat, to, this.#provinces);
		return to;
	}

	#assignOne(country: Outcome, i: number, to: AssignedPoints) {
		to.country[i] = country.kind === 'in' ? this.#countries.get(country.unit)! : -1;
		if (country.kind !== 'in') return;
		to.how[i] = pointFates.indexOf(country.how as PointFate);
		to.km[i] = country.distanceKm ?? NaN;
	}

	#assignProvinces(lng: Float64Array, lat: Float64Array, to: AssignedPoints, provinces: Provinces) {
		const pieces = provinces.grid.piecesAt(lng, lat, false);
		const countries = this.#boundaries.units.country;
		for (let i = 0; i < lng.length; i++) {
			const country = to.country[i]!;
			if (country < 0) continue;
			const piece = pieces[i]!;
			const here = piece < 0 ? -1 : this.#provinceOfPiece[piece]!;
			if (here >= 0 && this.#countryOfProvince[here] === country) to.province[i] = here;
			else {
				const own = provinces.idsOf(countries[country]!.id);
				const found = provinceOf([lng[i]!, lat[i]!], own, provinces);
				if (found.kind === 'in') to.province[i] = this.#provinceUnits.get(found.unit)!;
			}
		}
	}
}
