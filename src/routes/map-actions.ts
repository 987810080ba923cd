import type { Position } from 'geojson';
import type { Place } from '$lib/dossier';
import type { EventMap } from '$lib/map';
import { frameOf, type LngLat } from '$lib/picture';
import type { Page, Session } from '$lib/session';

/** What the map's own buttons, keys and commands do. */
export function mapActions(session: Session, page: Page, map: () => EventMap | undefined) {
	const say = (what: string) => (session.notice = what);
	const step = (by: -1 | 1) => {
		if (map()?.stepView(by) === false) say(`There is no ${by < 0 ? 'earlier' : 'later'} view of the map.`);
	};
	/** Of a movement both ends. */
	const placesOfPicked = (): Place[] => {
		const { event, place } = session.answer.selected ?? {};
		const ids = [place?.id, event?.place, event?.from, event?.to];
		return ids.flatMap((id) => (id && session.register.places.get(id)) || []);
	};
	return {
		globe: () =>
			session.choose({ projection: session.choices.projection === 'globe' ? 'mercator' : 'globe' }),
		north: () => map()?.turnNorth(),
		measure: () => {
			session.drawing.close();
			if (page.stop === 'full') page.stop = 'half';
			map()?.measure();
		},
		viewBefore: () => step(-1),
		viewAfter: () => step(1),
		fitSelection: () => {
			const mark = session.answer.selected?.mark?.at;
			const places = placesOfPicked();
			const positions = places.length > 0 ? places.flatMap(positionsOf) : mark ? [mark] : [];
			if (positions.length > 0) map()?.showFrame(frameOf(positions));
			else say('Nothing with a place is picked.');
		},
		position: async () => {
			const [place] = placesOfPicked();
			const picked = session.answer.selected?.mark?.at ?? place?.properties.label ?? null;
			const position = map()?.positionInWords(picked);
			if (!position) return;
			const { text, whose } = position;
			try {
				await navigator.clipboard.writeText(text);
				say(`Copied the position ${whose}: ${text}.`);
			} catch {
				say(`The browser does not let the page copy. The position ${whose}: ${text}.`);
			}
		}
	};
}

function positionsOf({ geometry }: Place): LngLat[] {
	const flat = (one: unknown): Position[] =>
		typeof (one as Position)[0] === 'number' ? [one as Position] : (one as unknown[]).flatMap(flat);
	return flat(geometry.coordinates).map(([lng, lat]) => [lng!, lat!]);
}
