import { isoOf, dayOf } from '$lib/base';
import { placePrecisions, type Group } from '$lib/dossier';
import { markTable, toUnit } from '$lib/picture';
import type { RegionFacts } from '$lib/regions';
import { none, TableBuilder, type EventTable, type TollRange } from '$lib/table';
import { groupCount, townCount, type Town } from './make-world';
import { picker } from './picker';

const firstDay = dayOf('1989-01-01');
export const lastDay = dayOf('2024-12-31');
/** Of a hundred events, how many are of each kind of mark. */
const kindShares = [3, 44, 4, 7, 14, 12, 5, 2, 9];
const statusOf = { plot: 'foiled', presence: 'ongoing', statement: 'reported', warning: 'reported' } as const;

/** The number of the title that all events of one kind in one town share. */
export const titleAt = (kind: number, town: number) => kind * townCount + town;

/** Fills a table with invented events. `told` is called now and then with the share that is done, 0 to 1. */
export function fillTable(
	events: number,
	random: () => number,
	groups: readonly Group[],
	all: readonly Town[],
	regions: RegionFacts,
	told: (share: number) => void
): EventTable {
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
	const step = Math.max(1, Math.floor(events / 20));

	for (let n = 0; n < events; n++) {
		if (n % step === 0) told(n / events);
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
			confidence: 'unsourced',
			region: isPlaced ? wheres[at]! : nowhere,
			anchor: isPlaced ? anchors[at]! : none,
			lead: isNamed ? lead : builder.noGroup,
			toll: type === 'attack' ? tollOf(random) : null,
			title: titleAt(kind, at)
		});
	}
	told(1);
	return builder.build().table;
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
			start: dayOf(`${year}-01-01`),
			end: dayOf(`${year}-12-31`),
			datePrecision: 'year' as const
		};
	const first = dayOf(`${iso.slice(0, 7)}-01`);
	const next = dayOf(`${isoOf(first + 31).slice(0, 7)}-01`);
	return { start: first, end: next - 1, datePrecision: 'month' as const };
}

function tollOf(random: () => number): TollRange | null {
	const sort = random();
	if (sort < 0.15) return null;
	const best = sort < 0.4 ? 0 : Math.floor(Math.exp(random() ** 4 * 6));
	if (sort > 0.9) return { low: best, best: best + Math.floor(random() * 4), high: best + 5 };
	return sort > 0.85 ? { low: best, best, high: null } : { low: best, best, high: best };
}
