import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { driftOf, namesIn, shownOf, slidesNow } from '$lib/briefing';
import { readDossier } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { readBoundaries, readDisputed, readProvinces, regionFacts } from '$lib/regions';
import { readAddress } from '$lib/session/url';

const root = new URL('../', import.meta.url);
const textOf = (path: string) => readFile(new URL(path, root), 'utf8');
const jsonOf = async (path: string) => JSON.parse(await textOf(path));

/** Writes what the data says now into each slide of geo/briefing.json; says each figure and record that had moved. */
export async function stampBriefing(): Promise<string[]> {
	const file = await textOf('geo/briefing.json');
	const { dossier, problems } = readDossier({
		dossier: await textOf('geo/dossier.json'),
		places: await textOf('geo/places.geojson'),
		events: await textOf('geo/events.json'),
		briefing: file
	});
	const geography = {
		boundaries: readBoundaries(await jsonOf('static/basemap/world.topojson')),
		provinces: readProvinces(await jsonOf('static/basemap/provinces.topojson')),
		disputed: readDisputed(await jsonOf('geo/disputed.json'))
	};
	const regions = regionFacts(dossier.places, dossier.theatres, geography).un;
	const store = openDossier({ kind: 'dossier', dossier, problems, regions });
	const engine = new Engine(store);
	const { slides } = dossier.briefing;
	const known = { key: () => true, selection: () => true };
	const asked = slides.map((slide) => {
		const { clauses, own } = readAddress(new URLSearchParams(slide.view), known).choices;
		return { slide, of: { clauses, own } };
	});
	const names = namesIn(store.opened, store.register, dossier.events);
	const now = await slidesNow(asked, names, async (of) => engine.accounts(of));
	const stamped = slides.map((slide, i) => ({ ...slide, shown: shownOf(now[i]!.account, now[i]!.live) }));
	const text = JSON.stringify({ ...dossier.briefing, slides: stamped });
	await writeFile(
		new URL('geo/briefing.json', root),
		await format(text, { parser: 'json', useTabs: true, printWidth: 110 })
	);
	return [
		...problems.map(({ path, message }) => `${path}: ${message}`),
		...slides.map((slide, i) => {
			const drift = driftOf(slide, now[i]!);
			if (!drift) return `${slide.id}: as it was`;
			const moved = drift.moved.map(({ what, was, is }) => `${what} ${was} to ${is}`);
			const records = [
				...drift.came.map((id) => `+${id}`),
				...drift.left.map((id) => `-${id}`),
				...drift.changed
			];
			return `${slide.id}: ${[...moved, ...records].join(', ')}`;
		})
	];
}
