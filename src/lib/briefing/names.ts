import type { EventRecord, Group, Theatre } from '$lib/dossier';
import type { Opened } from '$lib/engine';
import type { Register } from '$lib/table';

/** What a live number may name. */
export interface Names {
	/** The clause of a region, by its id or its name in small letters with hyphens. */
	readonly region: (
		key: string,
		own: readonly Theatre[]
	) => { dimension: 'area' | 'country' | 'subregion'; key: string } | null;
	/** A group with its branches. */
	readonly group: (key: string) => readonly string[] | null;
	readonly event: (id: string) => EventRecord | null;
}

export const slugOf = (name: string) =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** Looks names up in an open table: theatres come first, then countries, subregions and provinces. */
export function namesIn(
	{ dossier, regions }: Pick<Opened, 'dossier' | 'regions'>,
	register: Pick<Register, 'groups' | 'lineage'>,
	events: readonly EventRecord[]
): Names {
	const named = (one: { readonly id: string; readonly name: string }, key: string) =>
		one.id.toLowerCase() === key.toLowerCase() || slugOf(one.name) === slugOf(key);
	return {
		region: (key, own) => {
			const theatre = [...own, ...dossier.theatres].find((one) => named(one, key));
			if (theatre) return { dimension: 'area', key: `theatre~${theatre.id}` };
			for (const dimension of ['country', 'subregion'] as const) {
				const unit = regions.units[dimension].find((one) => named(one, key));
				if (unit) return { dimension, key: unit.id };
			}
			const province = regions.provinces.find((one) => named(one, key));
			return province ? { dimension: 'area', key: `province~${province.id}` } : null;
		},
		group: (key) => {
			const is = ({ id, name, shortName, aliases }: Group) =>
				id === key || [name, shortName, ...aliases].some((one) => slugOf(one) === slugOf(key));
			const group = [...register.groups.values()].find(is);
			return group
				? [...register.lineage].filter(([, line]) => line.includes(group.id)).map(([id]) => id)
				: null;
		},
		event: (id) => events.find((event) => event.id === id) ?? null
	};
}
