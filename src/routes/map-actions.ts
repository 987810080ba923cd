import type { Position } from 'geojson';
import type { Place } from '$lib/dossier';
import { frameOf, type Frame, type LngLat } from '$lib/picture';
import type { Session } from '$lib/session';

/** What the map's tools ask of it. */
interface Tools {
	showFrame(frame: Frame): void;
	stepView(by: -1 | 1): boolean;
	turnNorth(): void;
	measure(): void;
	position(picked: LngLat | null): string;
}

/** What the map's buttons, keys and commands do. */
export function mapActions(session: Session, map: () => Tools | undefined) {
	const say = (what: string) => (session.notice = what);
	const step = (by: -1 | 1) => {
		if (map()?.stepView(by) === false) say(`There is no ${by < 0 ? 'earlier' : 'later'} view of the map.`);
	};
	const placeOfPicked = (): Place | undefined => {
		const { selected } = session.answer;
		const { event, place } = selected ?? {};
		const id = place?.id ?? event?.place ?? event?.to ?? event?.from;
		return id ? session.register.places.get(id as never) : undefined;
	};
	return {
		globe: () =>
			session.choose({ projection: session.choices.projection === 'globe' ? 'mercator' : 'globe' }),
		north: () => map()?.turnNorth(),
		measure: () => map()?.measure(),
		back: () => step(-1),
		forward: () => step(1),
		fitSelection: () => {
			const place = placeOfPicked();
			const mark = session.answer.selected?.mark?.at;
			const positions = place ? positionsOf(place) : mark ? [mark] : [];
			if (positions.length > 0) map()?.showFrame(frameOf(positions));
			else say('Nothing with a place is picked.');
		},
		position: async () => {
			const at = session.answer.selected?.mark?.at ?? placeOfPicked()?.properties.label ?? null;
			const [text, whose] = map()?.position(at).split('\n') ?? [];
			if (!text) return;
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
