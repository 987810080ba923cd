import type { Problem } from '$lib/base';
import { dimensions, type Clauses, type Dimension } from '$lib/filter';
import type { Selection } from '$lib/picture';
import { noChoices, views, type Choices, type View } from './choices';

/** One part of the address: how it is written, and what it reads as. Undefined leaves it out or ignores it. */
interface Codec<T> {
	readonly write: (value: T) => string | undefined;
	readonly read: (text: string) => T | undefined;
}

const version = '1';
const emptySet = '-';

const keys: Codec<ReadonlySet<string>> = {
	write: (chosen) => (chosen.size === 0 ? emptySet : [...chosen].sort().join('.')),
	read: (text) => {
		if (text === emptySet) return new Set();
		const parts = text.split('.');
		return parts.every((part) => /^[\w-]+$/.test(part)) ? new Set(parts) : undefined;
	}
};

const view: Codec<View> = {
	write: (value) => (value === 'events' ? undefined : value),
	read: (text) => views.find((name) => name === text)
};

const named: Codec<boolean> = {
	write: (value) => (value ? undefined : '0'),
	read: (text) => ({ 0: false, 1: true })[text]
};

const selection: Codec<Selection> = {
	write: ({ kind, id }) => `${kind}.${id}`,
	read: (text) => {
		const [, kind, id] = /^(event|place)\.([a-z0-9-]+)$/.exec(text) ?? [];
		return kind && id ? { kind: kind as 'event' | 'place', id } : undefined;
	}
};

const camera: Codec<NonNullable<Choices['camera']>> = {
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

/** The choices as the query of an address; nothing for what is as it was. */
export function writeAddress(choices: Choices): URLSearchParams {
	const query = new URLSearchParams();
	const put = (key: string, text: string | undefined) => text !== undefined && query.set(key, text);
	for (const dimension of dimensions) {
		const chosen = choices.clauses[dimension];
		if (chosen) put(dimension, keys.write(chosen));
	}
	put('view', view.write(choices.view));
	if (choices.selection) put('pick', selection.write(choices.selection));
	put('named', named.write(choices.mentioned));
	if (choices.camera) put('at', camera.write(choices.camera));
	if (query.size > 0) query.set('v', version);
	return query;
}

/** What an address may speak of: keys of a dimension, events and places that are in the dossier. */
export interface Known {
	readonly key: (dimension: Dimension, key: string) => boolean;
	readonly selection: (selection: Selection) => boolean;
}

/** Opens an address as far as it can be understood, and says what was ignored. */
export function readAddress(query: URLSearchParams, known: Known): { choices: Choices; problems: Problem[] } {
	const problems: Problem[] = [];
	const ignored = (key: string, text: string, why: string) =>
		problems.push({ path: `address: ${key}`, message: `"${text}" ${why}; it is ignored.` });

	function get<T>(key: string, codec: Codec<T>): T | undefined {
		const text = query.get(key);
		if (text === null) return undefined;
		const value = codec.read(text);
		if (value === undefined) ignored(key, text, 'could not be understood');
		return value;
	}

	const clauses: { -readonly [D in keyof Clauses]: Clauses[D] } = {};
	for (const dimension of dimensions) {
		const chosen = get(dimension, keys);
		if (!chosen) continue;
		const strange = [...chosen].filter((key) => !known.key(dimension, key));
		for (const key of strange) ignored(dimension, key, 'is not in this dossier');
		// Of keys that are all unknown nothing is left to ask for, which is not the same as asking for none.
		if (chosen.size === 0 || strange.length < chosen.size)
			clauses[dimension] = new Set([...chosen].filter((key) => !strange.includes(key)));
	}
	const pick = get('pick', selection) ?? null;
	if (pick && !known.selection(pick)) ignored('pick', pick.id, 'is not in this dossier');
	const newer = query.get('v');
	if (newer !== null && newer !== version)
		problems.push({
			path: 'address: v',
			message: `The address is of version ${newer}; what is known of it is shown.`
		});
	const choices = {
		clauses,
		view: get('view', view) ?? noChoices.view,
		selection: pick && known.selection(pick) ? pick : null,
		mentioned: get('named', named) ?? noChoices.mentioned,
		camera: get('at', camera) ?? null
	};
	return { choices, problems };
}
