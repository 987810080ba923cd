import {
	isStated,
	placePrecisions,
	type EventRecord,
	type GroupId,
	type Place,
	type PlaceId
} from '$lib/dossier';
import { rowsOf, type Records, type RowMask } from '$lib/table';
import { arcShape } from './arc-shape';
import { gatherMarks, radiusOf, sortOf, weightOf, type Anchor } from './gather-marks';
import { hueOf } from './group-hues';
import { markKindOf } from './mark-table';
import { detailOf, spokenMark, spokenPlace } from './mark-words';
import type { ArcFeature, AreaFeature, Glyph, LngLat, Mark, Picture, Selection } from './picture';

export interface PictureInput {
	readonly records: Records;
	readonly mask: RowMask;
	readonly hues: ReadonlyMap<GroupId, string>;
	/** A step of zoom; marks that overlap at it are gathered. */
	readonly zoom: number;
	readonly selection: Selection | null;
	/** Whether places that no shown event stands at are drawn as dots. */
	readonly mentioned: boolean;
	/** Whether places without a shown event are named; left out, they are. */
	readonly labelsPlaces?: boolean;
	/** Whether a layer draws an event; every layer draws every one where this is left out. */
	readonly draws?: (layer: 'marks' | 'labels' | 'arcs' | 'areas', event: EventRecord) => boolean;
}

/** Everything the map shows for the passing rows, as plain data. Every row is in a mark or in `unplaced`. */
export function drawPicture(input: PictureInput): Picture {
	const { records, mask, zoom, mentioned, draws = () => true } = input;
	const drawn = (layer: Parameters<typeof draws>[0], rows: readonly number[]) =>
		rows.filter((row) => draws(layer, records.events[row]!));
	const atPlace = new Map<PlaceId, number[]>();
	const along = new Map<string, { from: Place; to: Place; rows: number[] }>();
	const unplaced: number[] = [];

	for (const row of rowsOf(mask)) {
		const event = records.events[row]!;
		const [from, to] = [placeOf(event.from, records), placeOf(event.to, records)];
		const place = placeOf(event.place, records) ?? to ?? from;
		if (from && to) {
			const way = `${from.id}-to-${to.id}`;
			along.set(way, { from, to, rows: [...(along.get(way)?.rows ?? []), row] });
		} else if (place) atPlace.set(place.id, [...(atPlace.get(place.id) ?? []), row]);
		else unplaced.push(row);
	}

	const arcs: ArcFeature[] = [];
	const anchors: Anchor[] = [];
	for (const [id, { from, to, rows }] of along) {
		const { ring, middle } = arcShape(labelOf(from), labelOf(to), zoom);
		const [along, marked] = [drawn('arcs', rows), drawn('marks', rows)];
		if (along.length > 0) arcs.push(arcFeature(id, along, ring, input));
		if (marked.length > 0)
			anchors.push({
				id,
				at: middle,
				rows: marked,
				places: [],
				coarsest: to.properties.precision,
				sort: 'arc'
			});
	}
	for (const place of records.places.values()) {
		anchors.push(placeAnchor(place, drawn('marks', atPlace.get(place.id) ?? [])));
	}

	const journeys = rowsOf(mask)
		.map((row) => records.events[row]!)
		.filter(({ from, to }) => from || to);
	const marks = gatherMarks(anchors, records, zoom)
		.filter((anchor) => anchor.rows.length > 0 || mentioned || isSelected(anchor, input))
		.map((anchor) => markOf(anchor, input, journeys))
		.sort((a, b) => a.priority - b.priority);
	const inAreas = new Map([...atPlace].map(([id, rows]) => [id, drawn('areas', rows)]));
	for (const [id, rows] of inAreas) if (rows.length === 0) inAreas.delete(id);
	return { marks, areas: areasOf(inAreas, input), arcs, unplaced };
}

/** More than all other events together can weigh. */
const selectedFirst = 1e12;

const placeOf = (id: PlaceId | null, records: Records) => (id === null ? undefined : records.places.get(id));
const labelOf = (place: Place): LngLat => place.properties.label;

function placeAnchor(place: Place, rows: readonly number[]): Anchor {
	const { precision } = place.properties;
	return {
		id: place.id,
		at: labelOf(place),
		rows,
		places: [place.id],
		coarsest: precision,
		sort: sortOf(place)
	};
}

/** How many of the shown movements begin or end at the places of an anchor. */
function endsAt({ places }: Anchor, journeys: readonly EventRecord[]): number {
	return journeys.filter(({ from, to }) => (from && places.includes(from)) || (to && places.includes(to)))
		.length;
}

function isSelected(anchor: Anchor, { selection, records }: PictureInput): boolean {
	if (selection === null) return false;
	if (selection.kind === 'place') return anchor.places.some((id) => id === selection.id);
	return anchor.rows.some((row) => records.events[row]!.id === selection.id);
}

function markOf(anchor: Anchor, input: PictureInput, journeys: readonly EventRecord[]): Mark {
	const { records, draws } = input;
	const rows = [...anchor.rows].sort(
		(a, b) => weightOf(records.events[b]!) - weightOf(records.events[a]!) || a - b
	);
	const events = rows.map((row) => records.events[row]!);
	const selected = isSelected(anchor, input);
	const name = nameOf(anchor, events, records);
	const ends = events.length > 0 ? 0 : endsAt(anchor, journeys);
	const isMajor = events.some((event) => event.eventType === 'attack' || event.eventType === 'plot');
	return {
		id: anchor.id,
		at: anchor.at,
		rows,
		places: anchor.places,
		coarsest: anchor.coarsest,
		glyph: glyphOf(anchor, events, selected, input),
		label: {
			name,
			detail: events.length === 0 ? '' : detailOf(events, records.documents),
			isMajor,
			isEnd: ends > 0,
			country: countryOf(anchor, name, records),
			isShown:
				!draws ||
				(events.length > 0 ? events.some((event) => draws('labels', event)) : input.labelsPlaces !== false)
		},
		spoken:
			events.length > 0
				? spokenMark(name, events, records.documents)
				: spokenPlace(records.places.get(anchor.places[0]!)!, ends),
		priority: (selected ? selectedFirst : 0) + events.reduce((sum, event) => sum + weightOf(event), 0)
	};
}

function countryOf({ places }: Anchor, name: string, records: Records): string | null {
	const country = places
		.map((id) => records.places.get(id)!.properties)
		.find((place) => place.kind === 'country' && place.name === name);
	return country?.country ?? null;
}

/** How far from a town's label a place may stand and still be named by the town, in kilometres. */
const townReach = 60;

function nameOf(anchor: Anchor, events: readonly EventRecord[], records: Records): string {
	if (anchor.sort === 'arc') return events[0]!.title;
	const places = anchor.places.map((id) => records.places.get(id)!);
	const standing = places.filter((place) => events.some((event) => standsAt(event) === place.id));
	if (standing.length <= 1) {
		const one = standing[0] ?? places[0]!;
		const { name, kind } = one.properties;
		const near = places.find(({ properties }) => properties.kind === 'settlement');
		const isSaid = !near || kind !== 'venue' || !isWithin(one, near) || name.includes(near.properties.name);
		return isSaid ? name : `${name}, ${near.properties.name}`;
	}
	const town = places.find(
		(place) => place.properties.kind === 'settlement' && standing.every((one) => isWithin(one, place))
	);
	if (town) return town.properties.name;
	const others = standing.length - 1;
	return `${standing[0]!.properties.name} and ${others} more ${others === 1 ? 'place' : 'places'}`;
}

const standsAt = (event: EventRecord) => event.place ?? event.to ?? event.from;

function isWithin(place: Place, town: Place): boolean {
	const [[lng, lat], [townLng, townLat]] = [labelOf(place), labelOf(town)];
	const kmPerDegree = 111;
	const east = (lng - townLng) * Math.cos((lat * Math.PI) / 180);
	return place.geometry.type === 'Point' && Math.hypot(east, lat - townLat) * kmPerDegree < townReach;
}

function glyphOf(
	anchor: Anchor,
	events: readonly EventRecord[],
	selected: boolean,
	input: PictureInput
): Glyph {
	const { records, hues } = input;
	const edge = {
		exact: 'crisp',
		settlement: 'soft',
		admin1: 'area',
		country: 'area',
		region: 'area'
	} as const;
	const counts = new Map<string, number>();
	for (const event of events) {
		const hue = hueOf(event, records, hues);
		counts.set(hue, (counts.get(hue) ?? 0) + 1);
	}
	const shares = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [only] = events;
	return {
		shape: events.length === 0 ? 'dot' : events.length > 1 ? 'stack' : markKindOf(only!).shape,
		radius: radiusOf(anchor.rows, records),
		hues: shares.map(([hue, count]) => ({ hue, share: count / events.length })),
		edge: anchor.sort === 'arc' ? 'crisp' : edge[anchor.coarsest],
		tollStated: only?.eventType !== 'attack' || isStated(only.fatalities),
		count: events.length,
		selected
	};
}

function arcFeature(
	mark: string,
	rows: readonly number[],
	ring: readonly LngLat[],
	input: PictureInput
): ArcFeature {
	const { records, hues, selection } = input;
	const events = rows.map((row) => records.events[row]!);
	const selected = selection?.kind === 'event' && events.some((event) => event.id === selection.id);
	return {
		type: 'Feature',
		properties: { mark, hue: hueOf(events[0]!, records, hues), selected },
		geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] }
	};
}

/** The areas events of provinces, countries and regions stand in, widest first, one feature a place. */
function areasOf(atPlace: ReadonlyMap<PlaceId, readonly number[]>, input: PictureInput): AreaFeature[] {
	const { records, hues, selection } = input;
	const picked = selection?.kind === 'place' ? records.places.get(selection.id as PlaceId) : undefined;
	const ids = new Set([...atPlace.keys(), ...(picked ? [picked.id] : [])]);
	const places = [...ids].map((id) => records.places.get(id)!);
	const breadth = ({ properties }: Place) => placePrecisions.indexOf(properties.precision);
	return places
		.sort((a, b) => breadth(b) - breadth(a))
		.flatMap((place): AreaFeature[] => {
			const { id } = place;
			const { geometry } = place;
			if (geometry.type === 'Point') return [];
			const events = (atPlace.get(id) ?? []).map((row) => records.events[row]!);
			const lead = events.reduce<EventRecord | null>(
				(a, b) => (a && weightOf(a) >= weightOf(b) ? a : b),
				null
			);
			const holds = events.some((event) => selection?.kind === 'event' && selection.id === event.id);
			return [
				{
					type: 'Feature',
					geometry,
					properties: {
						place: id,
						hue: lead ? hueOf(lead, records, hues) : 'hue-none',
						hatched: events.some((event) => event.eventType === 'presence'),
						selected: holds || picked?.id === id,
						broad: place.properties.precision === 'region'
					}
				}
			];
		});
}
