import type { Map as MapLibreMap } from 'maplibre-gl';
import { EngineClient, startWorker, type Question } from '$lib/engine';
import { gridLayer } from '$lib/map/grid/grid-layer';
import { readTokens } from '$lib/map/style/tokens';
import { zoomStep, type Frame } from '$lib/picture';
import type { Days, Method } from '../method';
import { regionFacts } from '../region-facts';

const layers = {
	marks: 'all',
	labels: 'all',
	arcs: 'all',
	areas: 'all',
	density: 'off',
	hulls: 'off'
} as const;

/** The product's worker, its client and its layer, asked everything the page asks for. */
export function dateline(): Method {
	const marks = gridLayer('grid');
	const client = new EngineClient(startWorker, { ondoing: () => {}, onrestart: (why) => console.error(why) });
	let view: Question['view'] | null = null;

	async function answer({ from, to }: Days) {
		const given = await client.answer({
			clauses: { date: { from, to, sure: false, not: false, undated: false } },
			grouping: null,
			nearness: { km: 100, events: 2 },
			own: [],
			drawn: null,
			tints: false,
			classes: { method: 'jenks', count: 5, of: 'events', breaks: null },
			view: view!,
			selection: null,
			mentioned: true,
			layers,
			door: null,
			bins: null
		});
		if (given) marks.set(given.grid);
	}

	return {
		async start(map, events, shown) {
			view = viewOf(map);
			marks.paint(readTokens(document.documentElement));
			map.addLayer(marks);
			await client.open({ kind: 'demo', events, seed: 1, regions: await regionFacts() });
			await answer(shown);
		},
		show: (window) => void answer(window)
	};
}

function viewOf(map: MapLibreMap): Question['view'] {
	const bounds = map.getBounds();
	const frame: Frame = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
	return { frame, zoom: zoomStep(map.getZoom()) };
}
