import { dayOf, isoOf } from '$lib/base';
import { layerNames, sortKeys, type Layers, type Shown, type Sort } from '$lib/engine';
import { columnKeys, type ColumnKey } from '$lib/explore';
import type { DateClause, KeyClause } from '$lib/filter';
import { classMethods, mostClasses, type Camera, type Classing, type Selection } from '$lib/picture';
import type { Theatre } from '$lib/dossier';
import {
	areaFault,
	ownNumber,
	ownTheatre,
	positionsOf,
	type DrawnKind,
	type DrawnPart,
	type Nearness
} from '$lib/regions';
import { noChoices } from './choices';
import { packPositions, unpackPositions } from './pack-positions';

/** One part of the address: how it is written, and what it reads as. Undefined leaves it out or ignores it. */
export interface Codec<T> {
	readonly write: (value: T) => string | undefined;
	readonly read: (text: string) => T | undefined;
}

const isId = (text: string) => /^[\w~-]+$/.test(text);
const emptySet = '-';

/** "a.b", "!c" for what is refused, "a.b!c"; "-" for nothing at all. */
export const keyClause: Codec<KeyClause> = {
	write: ({ only, not }) => {
		const listed = (keys: ReadonlySet<string>) => [...keys].sort().join('.');
		const asked = only === null ? '' : only.size === 0 ? emptySet : listed(only);
		return not.size > 0 ? `${asked}!${listed(not)}` : asked || undefined;
	},
	read: (text) => {
		const [asked, refused, more] = text.split('!');
		if (more !== undefined || refused === '') return undefined;
		const not = refused === undefined ? [] : refused.split('.');
		const only = asked === '' ? null : asked === emptySet ? [] : asked!.split('.');
		if (![...(only ?? []), ...not].every(isId) || (only === null && not.length === 0)) return undefined;
		return { only: only && new Set(only), not: new Set(not) };
	}
};

const dateFlags = ['sure', 'not', 'undated'] as const;

/** "2004-01-01_2004-12-31", either end left out, and "_sure", "_not", "_undated" where they hold. */
export const dateClause: Codec<DateClause> = {
	write: (clause) => {
		const day = (value: number | null) => (value === null ? '' : isoOf(value));
		return [day(clause.from), day(clause.to), ...dateFlags.filter((flag) => clause[flag])].join('_');
	},
	read: (text) => {
		const [from = '', to = '', ...flags] = text.split('_');
		const day = (iso: string) => (iso === '' ? null : /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayOf(iso) : NaN);
		const [first, last] = [day(from), day(to)];
		const isKnown = flags.every((flag) => dateFlags.some((known) => known === flag));
		if (Number.isNaN(first) || Number.isNaN(last) || !isKnown || (first ?? -Infinity) > (last ?? Infinity))
			return undefined;
		const has = (flag: (typeof dateFlags)[number]) => flags.includes(flag);
		return { from: first, to: last, sure: has('sure'), not: has('not'), undated: has('undated') };
	}
};

export const words: Codec<string> = {
	write: (text) => text || undefined,
	read: (text) => (text.trim() === '' || text.length > 200 ? undefined : text)
};

export const oneOf = <T extends string>(values: readonly T[], usual: T): Codec<T> => ({
	write: (value) => (value === usual ? undefined : value),
	read: (text) => values.find((name) => name === text)
});

/** "1" or "0" where it is not as usual. */
export const flag = (usual: boolean): Codec<boolean> => ({
	write: (value) => (value === usual ? undefined : value ? '1' : '0'),
	read: (text) => ({ 0: false, 1: true })[text]
});

export const count: Codec<number> = {
	write: String,
	read: (text) => (/^[1-9]\d{0,7}$/.test(text) && Number(text) <= 20_000_000 ? Number(text) : undefined)
};

/** "100_2": kilometres and events. */
export const nearness: Codec<Nearness> = {
	write: ({ km, events }) => {
		const usual = noChoices.nearness;
		return km === usual.km && events === usual.events ? undefined : `${km}_${events}`;
	},
	read: (text) => {
		const [, km, events] = /^([1-9]\d{0,3})_([1-9]\d{0,5})$/.exec(text) ?? [];
		return events === undefined ? undefined : { km: Number(km), events: Number(events) };
	}
};

/** Two keys: "RU.AF". */
export const pair: Codec<readonly [string, string]> = {
	write: (keys) => keys.join('.'),
	read: (text) => {
		const keys = text.split('.');
		const [one, other] = keys as [string, string];
		return keys.length === 2 && keys.every(isId) && one !== other ? [one, other] : undefined;
	}
};

/** "quantile_7", "jenks_5_killed", and the upper ends of classes that stay: "manual_5_1.4.11". */
export const classes: Codec<Classing> = {
	write: ({ method, count, of, breaks }) => {
		const usual = noChoices.classes;
		if (method === usual.method && count === usual.count && of === usual.of && !breaks) return undefined;
		return [method, count, ...(of === usual.of ? [] : [of]), ...(breaks ? [breaks.join('.')] : [])].join('_');
	},
	read: (text) => {
		const [, name, count, killed, ends] =
			/^([a-z]+)_([3-7])(_killed)?(?:_([1-9]\d{0,11}(?:\.[1-9]\d{0,11})*))?$/.exec(text) ?? [];
		const method = classMethods.find((known) => known === name);
		const breaks = ends?.split('.').map(Number) ?? null;
		const ascend = breaks?.every((end, i) => i === 0 || end > breaks[i - 1]!) ?? method !== 'manual';
		if (!method || !ascend || (breaks?.length ?? 0) > mostClasses) return undefined;
		return { method, count: Number(count), of: killed ? 'killed' : 'events', breaks };
	}
};

/** How many own theatres an address holds, and how many characters of them: servers refuse what is much longer. */
export const mostOwn = { theatres: 20, characters: 8000 };
export const isAreaName = (name: string) =>
	name.trim() === name &&
	name.length > 0 &&
	name.length <= 60 &&
	!/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name);

const kindLetters: Record<DrawnKind, string> = { circle: 'c', polygon: 'p', along: 'l' };

/** "1.c50000.gi8zT.Name": number, kind with metres, packed positions and the name, in which anything may stand. */
export const ownArea: Codec<Theatre> = {
	write: ({ id, name, parts }) => {
		const part = parts[0] as DrawnPart;
		const metres = 'km' in part ? Math.round(part.km * 1000) : '';
		return `${ownNumber(id)}.${kindLetters[part.kind]}${metres}.${packPositions(positionsOf(part))}.${name}`;
	},
	read: (text) => {
		const [, number, letter, metres, packed, name] =
			/^([1-9]\d{0,2})\.([cpl])([1-9]\d{0,6})?\.([\w-]{2,2400})\.(.+)$/su.exec(text) ?? [];
		const positions = unpackPositions(packed ?? '');
		if (name === undefined || !positions || !isAreaName(name)) return undefined;
		const part = partOf(letter!, Number(metres ?? 0) / 1000, positions);
		if (!part || areaFault(part) !== null) return undefined;
		const theatre = ownTheatre(Number(number), name!, part);
		return ownArea.write(theatre) === text ? theatre : undefined;
	}
};

function partOf(letter: string, km: number, positions: [number, number][]): DrawnPart | undefined {
	const [first] = positions;
	if (!first) return undefined;
	if (letter === 'c') return positions.length === 1 ? { kind: 'circle', at: first, km } : undefined;
	return letter === 'p'
		? { kind: 'polygon', ring: [...positions, first] }
		: { kind: 'along', line: positions, km };
}

export const selection: Codec<Selection> = {
	write: ({ kind, id }) => `${kind}.${id}`,
	read: (text) => {
		const [, kind, id] = /^(event|place)\.([a-z0-9-]+)$/.exec(text) ?? [];
		return kind && id ? { kind: kind as 'event' | 'place', id } : undefined;
	}
};

/** Each layer that is not as usual: "arcs-off", "density-all", "hulls~is-k" for one group only. */
export const layers: Codec<Layers> = {
	write: (value) => {
		const changed = layerNames.filter((name) => value[name] !== noChoices.layers[name]);
		const shown = (one: Shown) => (typeof one === 'string' ? `-${one}` : `~${one.group}`);
		return changed.map((name) => name + shown(value[name])).join('.') || undefined;
	},
	read: (text) => {
		const parts = text.split('.').map((part) => /^([a-z]+)(?:-(off|all)|~([\w-]+))$/.exec(part));
		const read: Partial<Record<string, Shown>> = {};
		for (const part of parts) {
			const name = part?.[1];
			if (!name || !layerNames.some((known) => known === name)) return undefined;
			read[name] = (part[2] as 'off' | 'all' | undefined) ?? { group: part[3]! };
		}
		return { ...noChoices.layers, ...read };
	}
};

/** "killed", or "killed-" from the top down. */
export const sort: Codec<Sort> = {
	write: ({ key, descending }) => {
		const { sort } = noChoices;
		return key === sort.key && descending === sort.descending ? undefined : key + (descending ? '-' : '');
	},
	read: (text) => {
		const key = sortKeys.find((name) => name === text.replace(/-$/, ''));
		return key && { key, descending: text.endsWith('-') };
	}
};

export const columns: Codec<readonly ColumnKey[]> = {
	write: (value) => (value.join() === noChoices.columns.join() ? undefined : value.join('.')),
	read: (text) => {
		const names = text.split('.');
		const known = names.flatMap((name) => columnKeys.find((key) => key === name) ?? []);
		return known.length === names.length && new Set(known).size === known.length ? known : undefined;
	}
};

export const camera: Codec<Camera> = {
	write: ({ lng, lat, zoom, bearing, pitch }) => {
		const turned = bearing !== 0 || pitch !== 0;
		const parts = [lng.toFixed(4), lat.toFixed(4), zoom.toFixed(2)];
		return [...parts, ...(turned ? [bearing.toFixed(1), pitch.toFixed(1)] : [])].join('_');
	},
	read: (text) => {
		const parts = text.split('_').map((part) => (part === '' ? NaN : Number(part)));
		if ((parts.length !== 3 && parts.length !== 5) || !parts.every(Number.isFinite)) return undefined;
		const [lng, lat, zoom, bearing = 0, pitch = 0] = parts as [number, number, number, number?, number?];
		const inRange = Math.abs(lng) <= 540 && Math.abs(lat) <= 90 && zoom >= 0 && zoom <= 24;
		return inRange && pitch >= 0 && pitch <= 85 ? { lng, lat, zoom, bearing, pitch } : undefined;
	}
};
