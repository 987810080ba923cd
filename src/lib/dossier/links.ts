import type { Problem } from '$lib/base';
import type { Dossier, EventRecord, Group, Place, Theatre } from './schema';

/**
 * Follows every reference from record to record. A second record of the same id is left out, a reference to
 * nothing is cut, a circle of parents is opened; each is told as a problem.
 */
export function checkLinks(dossier: Dossier): { dossier: Dossier; problems: Problem[] } {
	const problems: Problem[] = [];
	const tell = (path: string, message: string) => problems.push({ path, message });

	const documents = firstOfEachId(dossier.documents, 'dossier.json: documents', tell);
	const groups = rootedGroups(firstOfEachId(dossier.groups, 'dossier.json: groups', tell), tell);
	const allPlaces = firstOfEachId(dossier.places, 'places.geojson: features', tell);
	const allEvents = firstOfEachId(dossier.events, 'events.json: events', tell);

	const allTheatres = firstOfEachId(dossier.theatres, 'dossier.json: theatres', tell);

	const documentOf = new Map(documents.map((document) => [document.id as string, document]));
	const groupIds = new Set<string>(groups.map((group) => group.id));
	const placeIds = new Set<string>(allPlaces.map((place) => place.id));

	const stands = (span: { document: string; paragraph: number }, path: string) => {
		const document = documentOf.get(span.document);
		if (!document) {
			tell(path, `There is no document "${span.document}"; the passage is left out.`);
			return false;
		}
		const [first, last] = document.paragraphs;
		if (span.paragraph >= first && span.paragraph <= last) return true;
		tell(
			path,
			`Paragraph ${span.paragraph} is not in ${document.publisher} (${first} to ${last}); left out.`
		);
		return false;
	};

	const places: Place[] = allPlaces.map((place) => ({
		...place,
		properties: {
			...place.properties,
			mentions: place.properties.mentions.filter((mention) =>
				stands(mention, `places.geojson: ${place.id}.mentions`)
			)
		}
	}));

	const events: EventRecord[] = allEvents.map((event) => {
		const at = `events.json: ${event.id}`;
		const knownPlace = (key: 'place' | 'from' | 'to') => {
			const id = event[key];
			if (id === null || placeIds.has(id)) return id;
			tell(`${at}.${key}`, `There is no place "${id}"; it is left out.`);
			return null;
		};
		const knownGroup = (id: string, field: string) => {
			if (groupIds.has(id)) return true;
			tell(`${at}.${field}`, `There is no group "${id}"; it is left out.`);
			return false;
		};
		return {
			...event,
			place: knownPlace('place'),
			from: knownPlace('from'),
			to: knownPlace('to'),
			groups: event.groups.filter(({ group }) => knownGroup(group, 'groups')),
			breakdowns: event.breakdowns.filter(
				(part) => part.by === 'victims' || knownGroup(part.group, 'breakdowns')
			),
			readings: event.readings.filter((reading) => {
				if (documentOf.has(reading.document)) return true;
				tell(`${at}.readings`, `There is no document "${reading.document}"; the reading is left out.`);
				return false;
			}),
			evidence: event.evidence.filter((evidence) => stands(evidence, `${at}.evidence`))
		};
	});

	const theatres = allTheatres.flatMap((theatre): Theatre[] => {
		const at = `dossier.json: theatres (${theatre.id})`;
		const parts = theatre.parts.filter((part) => {
			if (part.kind !== 'around' || placeIds.has(part.place)) return true;
			tell(at, `There is no place "${part.place}"; that part is left out.`);
			return false;
		});
		if (parts.length > 0) return [{ ...theatre, parts }];
		tell(at, 'No part of the theatre is left; it is left out.');
		return [];
	});

	return { dossier: { ...dossier, documents, groups, theatres, places, events }, problems };
}

type Tell = (path: string, message: string) => void;

function firstOfEachId<T extends { id: string }>(records: readonly T[], path: string, tell: Tell): T[] {
	const seen = new Set<string>();
	return records.filter(({ id }) => {
		if (!seen.has(id)) return seen.add(id);
		tell(`${path} (${id})`, `A second record with the id "${id}"; it is left out.`);
		return false;
	});
}

function rootedGroups(groups: readonly Group[], tell: Tell): Group[] {
	const parentOf = new Map<string, string | null>(groups.map((group) => [group.id, group.parent]));
	return groups.map((group) => {
		if (group.parent === null) return group;
		const at = `dossier.json: groups (${group.id}).parent`;
		if (!parentOf.has(group.parent)) {
			tell(at, `There is no group "${group.parent}"; the group stands alone.`);
			return { ...group, parent: null };
		}
		const climbed = new Set<string>([group.id]);
		for (let up = parentOf.get(group.id) ?? null; up !== null; up = parentOf.get(up) ?? null) {
			if (climbed.has(up)) {
				tell(at, `The group is its own ancestor; the group stands alone.`);
				parentOf.set(group.id, null);
				return { ...group, parent: null };
			}
			climbed.add(up);
		}
		return group;
	});
}
