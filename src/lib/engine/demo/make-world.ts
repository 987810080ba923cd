import {
	placePrecisions,
	type Group,
	type GroupId,
	type Place,
	type PlaceId,
	type PlacePrecision
} from '$lib/dossier';
import { fromUnit, toUnit } from '$lib/picture';
import type { Unit } from '$lib/regions';
import { picker } from './picker';

export const townCount = 2000;
const families = 60;
export const groupCount = 300;

export interface Town {
	readonly place: Place;
	readonly unit: Unit;
	/** Indexes of the groups that act here. */
	readonly groups: readonly number[];
}

/** Sixty families of invented groups, the parents first. */
export function makeGroups(): Group[] {
	return Array.from({ length: groupCount }, (_, i): Group => {
		const family = i % families;
		const isRoot = i < families;
		const letter = `${String.fromCharCode(65 + Math.floor(family / 26))}${String.fromCharCode(65 + (family % 26))}`;
		const name = isRoot
			? `Invented group ${letter}`
			: `Invented group ${letter}, branch ${Math.floor(i / families)}`;
		return {
			id: `group-${i}` as GroupId,
			name,
			shortName: isRoot ? `Group ${letter}` : `${letter} branch ${Math.floor(i / families)}`,
			aliases: [],
			parent: isRoot ? null : (`group-${family}` as GroupId),
			kind: 'armed-group',
			basis: 'ours',
			note: 'Invented for a test.'
		};
	});
}

/** Scattered around where countries are labelled; a few countries have most. */
export function makeTowns(countries: readonly Unit[], random: () => number): Town[] {
	const shuffled = [...countries].sort((a, b) => (a.id < b.id ? -1 : 1));
	for (let i = shuffled.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
	}
	const countryOf = picker(
		shuffled.map((_, rank) => 1 / (rank + 4)),
		random
	);
	const precisionOf = picker([8, 80, 8, 4, 0], random);
	const familyOf = picker(
		Array.from({ length: families }, (_, rank) => 1 / (rank + 2)),
		random
	);
	/** A country's towns share its groups. */
	const groupsOf = new Map<number, readonly number[]>();
	const groupsAt = (country: number) => {
		const branch = () => Math.floor(random() ** 2 * (groupCount / families)) * families;
		const known = groupsOf.get(country) ?? Array.from({ length: 6 }, () => familyOf() + branch());
		groupsOf.set(country, known);
		return known;
	};
	return Array.from({ length: townCount }, (_, i): Town => {
		const at = countryOf();
		const unit = shuffled[at]!;
		const spread = () => (random() + random() + random() - 1.5) * 3;
		const lat = Math.max(-78, Math.min(78, unit.label[1] + spread()));
		const lng = ((unit.label[0] + spread() * 1.4 + 540) % 360) - 180;
		const precision = placePrecisions[precisionOf()] as PlacePrecision;
		const [, back] = [toUnit([lng, lat]), fromUnit(toUnit([lng, lat]))];
		return {
			unit,
			groups: groupsAt(at),
			place: {
				type: 'Feature',
				id: `town-${i}` as PlaceId,
				geometry: { type: 'Point', coordinates: back },
				properties: {
					name: `Invented town ${i + 1}`,
					kind: 'settlement',
					precision,
					country: null,
					basis: 'ours',
					note: 'Invented for a test.',
					aliases: [],
					label: back,
					origin: 'seeded random position',
					mentions: []
				}
			}
		};
	});
}
