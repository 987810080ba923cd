import type { Dossier, EventRecord, Group, Place, Toll } from '$lib/dossier';
import type { RegionFacts } from '$lib/regions';
import { placeCells } from './place-cells';
import { isRedacted, redactedSoFar, type Redaction } from './redaction';

/**
 * A dossier as a redaction leaves it. Slides go, and so do the passages behind the records where more than records
 * is withheld: who has the documents could read there what was left out. Ids made of a name become numbers.
 */
export function redactDossier(dossier: Dossier, regions: RegionFacts, redaction: Redaction): Dossier {
	if (!isRedacted(redaction)) return dossier;
	const { words, groups, places, sources, positions, sensitive } = redaction;
	const hidesNames = words || groups || places || positions !== 'none';
	const [kept, gone] = parted(dossier.events, (event) => !(sensitive && event.sensitive));
	const cellsOf = placeCells(regions, redaction);
	const placeIds = new Map<string, Place['id']>();
	const groupIds = new Map<string, Group['id']>();
	const goneOnly = (of: (event: EventRecord) => readonly (string | null)[]) => {
		const needed = new Set(kept.flatMap(of));
		return new Set(gone.flatMap(of).filter((id) => !needed.has(id)));
	};
	const gonePlaces = goneOnly(({ place, from, to }) => [place, from, to]);
	const parents = new Set(dossier.groups.map(({ parent }) => parent));
	const goneGroups = goneOnly((event) => event.groups.map(({ group }) => group));

	const keptPlaces = dossier.places
		.filter(({ id }) => !gonePlaces.has(id))
		.flatMap((place, i): Place[] => {
			const cells = cellsOf(place);
			if (!cells.geometry || !cells.at) return [];
			const id = (places || positions !== 'none' ? `place-${i + 1}` : place.id) as Place['id'];
			placeIds.set(place.id, id);
			const { properties } = place;
			const isVaguer = cells.geometry !== place.geometry;
			return [
				{
					...{ type: 'Feature', id, geometry: cells.geometry as Place['geometry'] },
					properties: {
						...properties,
						name: cells.name || `Place ${i + 1}`,
						precision: isVaguer
							? cells.precision === 'country'
								? 'country'
								: 'admin1'
							: properties.precision,
						label: [...cells.at],
						...(hidesNames && { note: null, aliases: [], origin: 'redacted' }),
						...((hidesNames || sources) && { mentions: [] })
					}
				}
			];
		});
	const keptGroups = dossier.groups
		.filter(({ id }) => !goneGroups.has(id) || parents.has(id))
		.map((group, i): Group => {
			const id = (groups ? `group-${i + 1}` : group.id) as Group['id'];
			groupIds.set(group.id, id);
			const name = `Group ${i + 1}`;
			return {
				...group,
				id,
				...(groups && { name, shortName: name, aliases: [] }),
				...(hidesNames && { note: null })
			};
		});
	const groupOf = (id: string) => groupIds.get(id)!;
	const placeOf = (id: string | null) => (id === null ? null : (placeIds.get(id) ?? null));
	const toll = (of: Toll | null) => of && { ...of, note: words ? null : of.note };
	const eventOf = (event: EventRecord, i: number): EventRecord => ({
		...event,
		...{ place: placeOf(event.place), from: placeOf(event.from), to: placeOf(event.to) },
		groups: event.groups.map((one) => ({ ...one, group: groupOf(one.group), note: words ? null : one.note })),
		...{ fatalities: toll(event.fatalities), injured: toll(event.injured), hostages: toll(event.hostages) },
		breakdowns: words
			? []
			: event.breakdowns.map((one) => (one.by === 'cause' ? { ...one, group: groupOf(one.group) } : one)),
		...(words && {
			...{ id: `record-${i + 1}` as EventRecord['id'], title: `Record ${i + 1}` },
			...{ summary: 'Withheld.', dateNote: null },
			retraction: event.retraction && { ...event.retraction, by: 'Withheld', note: 'Withheld.' }
		}),
		...((hidesNames || sources) && { evidence: [], readings: [], inferred: [] })
	});
	return {
		...dossier,
		...(hidesNames && { summary: 'Withheld.', dataDateNote: null }),
		redacted: redactedSoFar(dossier, redaction),
		documents: sources
			? []
			: dossier.documents.map(({ prints, ...one }) => (hidesNames ? one : { ...one, prints })),
		groups: keptGroups.map((group) => ({
			...group,
			parent: group.parent && (groupIds.get(group.parent) ?? null)
		})),
		theatres: places || positions !== 'none' ? [] : dossier.theatres,
		places: keptPlaces,
		events: kept.map(eventOf),
		briefing: { title: '', slides: [] }
	};
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
