import { isoOf } from '$lib/base';
import {
	placePrecisions,
	type EventId,
	type EventRecord,
	type Group,
	type GroupId,
	type Place,
	type PlaceId,
	type PlacePrecision
} from '$lib/dossier';
import { fromUnit, markTable, toUnit } from '$lib/picture';
import type { RegionFacts, Unit } from '$lib/regions';
import { buildRegister, none, TableBuilder, type TollRange } from '$lib/table';
import { groupsOf, placesOf } from './line';
import { groupText, openTable, placeText } from './open-table';
import { seededRandom } from './seeded-random';
import type { Store } from './store';

/** Invented events, for trying the engine at a size; the same for the same number and seed. */
export interface DemoSource {
	readonly kind: 'demo';
	readonly events: number;
	readonly seed: number;
	readonly regions: RegionFacts;
}

const towns = 2000;
const families = 60;
const groupCount = 300;
const firstDay = 6940; // 1 January 1989
const lastDay = 20088; // 31 December 2024
const kindShares = [3, 44, 4, 7, 14, 12, 5, 2, 9];
const statusOf = { plot: 'foiled', presence: 'ongoing', statement: 'reported', warning: 'reported' } as const;

interface Town {
	readonly place: Place;
	readonly unit: Unit;
	readonly groups: readonly number[];
}

/**
 * A table of invented events at invented towns: few towns and groups have most events, numbers rise over the years in
 * bursts, most tolls are small, some dates are a month or a year. Nothing in it happened.
 * @param told called now and then with the share that is done, 0 to 1
 */
export function openDemo({ events, seed, regions }: DemoSource, told: (share: number) => void): Store {
	const random = seededRandom(seed);
	const groups = makeGroups();
	const all = makeTowns(regions.units.country, random);
	const register = buildRegister({ groups, places: all.map(({ place }) => place) });
	const builder = new TableBuilder(
		{
			kinds: markTable.map(({ eventType }) => eventType),
			groups: groups.map(({ id, parent }) => ({ id, parent: groups.findIndex((g) => g.id === parent) })),
			precisions: [...placePrecisions, 'none'],
			places: all.map(({ place }) => ({ id: place.id, name: place.properties.name }))
		},
		events
	);
	const anchors = all.map(({ place }, i) =>
		builder.anchor(toUnit(place.properties.label), i, none, place.properties.precision)
	);
	const wheres = all.map(({ place, unit }) =>
		builder.region(unit.id, regions.subregionOf[unit.id] ?? 'outside', place.properties.precision)
	);
	const nowhere = builder.region('none', 'none', 'none');
	const sets = new Map<number, number>();
	const setOf = (lead: number, second: number) => {
		const key = lead < 0 ? -1 : lead * groupCount + second;
		const known = sets.get(key);
		if (known !== undefined) return known;
		const leads = lead < 0 ? [] : [{ group: lead, acting: true }];
		const set = builder.set(
			lead < 0 || second === lead ? leads : [...leads, { group: second, acting: false }]
		);
		sets.set(key, set);
		return set;
	};
	const kindOf = picker(kindShares, random);
	const townOf = picker(
		all.map((_, rank) => 1 / (rank + 8)),
		random
	);
	const bursts = Array.from({ length: 40 }, () => firstDay + random() * (lastDay - firstDay));
	const told5 = Math.max(1, Math.floor(events / 20));

	for (let n = 0; n < events; n++) {
		if (n % told5 === 0) told(n / events);
		const at = townOf();
		const town = all[at]!;
		const isPlaced = random() > 0.01;
		const kind = kindOf();
		const type = markTable[kind]!.eventType;
		const lead = town.groups[Math.floor(random() ** 2 * town.groups.length)]!;
		const second = random() < 0.12 ? town.groups[Math.floor(random() * town.groups.length)]! : lead;
		const isNamed = random() > 0.08;
		const { start, end, datePrecision } = dateOf(random, bursts);
		builder.add({
			start,
			end,
			datePrecision,
			set: setOf(isNamed ? lead : -1, second),
			kind,
			status: type === 'attack' ? 'carried-out' : (statusOf[type as keyof typeof statusOf] ?? 'carried-out'),
			region: isPlaced ? wheres[at]! : nowhere,
			anchor: isPlaced ? anchors[at]! : none,
			lead: isNamed ? lead : builder.noGroup,
			toll: type === 'attack' ? tollOf(random) : null,
			title: kind * towns + at
		});
	}
	told(1);
	const { table } = builder.build();
	const titleOf = (title: number) =>
		`${markTable[Math.floor(title / towns)]!.name}, ${all[title % towns]!.place.properties.name}`;
	const idOf = (row: number) => `demo-${row}`;
	const store: Store = {
		opened: {
			dossier: {
				title: 'Invented events',
				summary: 'Seeded test data: no event, group or town in it exists.',
				dataDate: isoOf(lastDay),
				dataDateNote: null,
				documents: [],
				groups,
				places: all.map(({ place }) => place)
			},
			problems: [],
			regions: { ...regions, assignment: new Map() },
			...openTable(table, register),
			isLarge: true
		},
		register,
		table,
		records: null,
		texts: () => ({
			title: Array.from({ length: markTable.length * towns }, (_, title) => titleOf(title)),
			place: all.map(({ place }) => placeText(place)),
			group: [...groups.map(groupText), '']
		}),
		titleOf: (row) => titleOf(table.title[row]!),
		idOf,
		rowOf: (id) => {
			const row = Number(/^demo-(\d+)$/.exec(id)?.[1] ?? -1);
			return row < table.rows ? row : -1;
		},
		recordOf: (row) => recordOf(store, row)
	};
	return store;
}

function makeGroups(): Group[] {
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
function makeTowns(countries: readonly Unit[], random: () => number): Town[] {
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
	return Array.from({ length: towns }, (_, i): Town => {
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

function dateOf(random: () => number, bursts: readonly number[]) {
	const isBurst = random() < 0.4;
	const raw = isBurst
		? bursts[Math.floor(random() * bursts.length)]! + (random() + random() - 1) * 120
		: firstDay + Math.sqrt(random()) * (lastDay - firstDay);
	const day = Math.round(Math.max(firstDay, Math.min(lastDay, raw)));
	const sort = random();
	if (sort < 0.005) return { start: null, end: null, datePrecision: 'unknown' as const };
	if (sort > 0.07) return { start: day, end: day, datePrecision: 'day' as const };
	const iso = isoOf(day);
	const year = iso.slice(0, 4);
	if (sort < 0.02)
		return {
			start: dayNumber(`${year}-01-01`),
			end: dayNumber(`${year}-12-31`),
			datePrecision: 'year' as const
		};
	const first = dayNumber(`${iso.slice(0, 7)}-01`);
	const next = dayNumber(`${isoOf(first + 31).slice(0, 7)}-01`);
	return { start: first, end: next - 1, datePrecision: 'month' as const };
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

function tollOf(random: () => number): TollRange | null {
	const sort = random();
	if (sort < 0.15) return null;
	const best = sort < 0.4 ? 0 : Math.floor(Math.exp(random() ** 4 * 6));
	if (sort > 0.9) return { low: best, best: best + Math.floor(random() * 4), high: best + 5 };
	return sort > 0.85 ? { low: best, best, high: null } : { low: best, best, high: best };
}

/** Picks an index with the odds of its share, in a few steps however many there are. */
function picker(shares: readonly number[], random: () => number): () => number {
	let sum = 0;
	const ends = Float64Array.from(shares, (share) => (sum += share));
	return () => {
		const at = random() * sum;
		let [low, high] = [0, ends.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (ends[middle]! <= at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}

function recordOf(store: Store, row: number): EventRecord {
	const { table } = store;
	const { meta } = table;
	const trait = table.trait[row]!;
	const isDated = row < meta.exact + meta.spans;
	const anchor = table.spotAnchor[table.spot[row]!]!;
	const toll = table.toll[row]!;
	const figure = (count: number) => (count < 0 ? null : count);
	const [low, best, high] = [table.low, table.best, table.high].map((column) => figure(column[toll]!));
	const isStated = low !== null || best !== null || high !== null;
	return {
		id: store.idOf(row) as EventId,
		title: store.titleOf(row),
		eventType: markTable[table.traitKind[trait]!]!.eventType,
		subEventType: null,
		status: meta.statuses[table.traitStatus[trait]!] as EventRecord['status'],
		dateStart: isDated ? isoOf(table.start[row]!) : null,
		dateEnd: isDated ? isoOf(table.end[row]!) : null,
		datePrecision: meta.datePrecisions[table.datePrecision[row]!]!,
		dateNote: null,
		place: placesOf(store, anchor)[0] ?? null,
		from: null,
		to: null,
		groups: groupsOf(store, table.traitSet[trait]!).map((group, i) => ({
			group: group as GroupId,
			role: i === 0 ? 'attributed' : 'subject',
			certainty: 'stated',
			note: null
		})),
		fatalities: isStated ? { low: low!, best: best!, high: high!, note: null } : null,
		injured: null,
		hostages: null,
		breakdowns: [],
		summary: 'An invented event, made from a seed to try the map at this size.',
		readings: [],
		evidence: []
	};
}
