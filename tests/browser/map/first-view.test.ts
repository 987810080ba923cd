import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import { readDossier } from '$lib/dossier';
import { paintPicture, type BasemapChoice } from '$lib/map';
import { drawPicture, groupHues, zoomStep } from '$lib/picture';
import { buildRecords, leadingGroup } from '$lib/table';
import dossierText from '../../../geo/dossier.json?raw';
import events from '../../../geo/events.json?raw';
import places from '../../../geo/places.geojson?raw';
import briefing from '../../../geo/briefing.json?raw';

const { dossier } = readDossier({ dossier: dossierText, events, places, briefing });
const records = buildRecords(dossier);
const eventsOf = new Map<string, number>();
for (const event of records.events) {
	const root = records.lineage.get(leadingGroup(event, records.lineage)!)?.at(-1);
	if (root) eventsOf.set(root, (eventsOf.get(root) ?? 0) + 1);
}
const zoom = 3.55;
const picture = drawPicture({
	...{ records, hues: groupHues(records, eventsOf) },
	mask: new Uint8Array(records.events.length).fill(1),
	...{ zoom: zoomStep(zoom), selection: null, mentioned: true }
});
const basemap: BasemapChoice = {
	url: '/basemap/dateline.pmtiles',
	language: 'en',
	pointOfView: 'un',
	styleUrl: null,
	streets: null
};

afterEach(() => document.body.replaceChildren());

test.each(['paper', 'night'])('marks, arcs, areas and names of the built-in dossier in %s', async (theme) => {
	await page.viewport(800, 700);
	const canvas = await paintPicture(
		{ picture, grid: null, overlays: { density: [], hulls: [] }, regions: null, basemap, world: null },
		{
			camera: { lng: 52, lat: 44, zoom, bearing: 0, pitch: 0 },
			...{ projection: 'mercator', width: 780, height: 640, pixelRatio: 1, theme }
		}
	);
	canvas.dataset.testid = 'map';
	document.body.append(canvas);
	await expect(page.getByTestId('map')).toMatchScreenshot(`first-view-${theme}`);
});
