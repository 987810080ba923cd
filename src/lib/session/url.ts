import type { Problem } from '$lib/base';
import { regionSorts } from '$lib/explore';
import type { Theatre } from '$lib/dossier';
import { layerNames, type LayerName, type Layers, type Shown } from '$lib/engine';
import { doorText, keyDimensions, readDoor, type Clauses, type Dimension, type KeyClause } from '$lib/filter';
import { projections, type Selection } from '$lib/picture';
import { clauseOf, pointsOfView } from '$lib/regions';
import { listings, noChoices, views, type Choices } from './choices';
import * as codecs from './codecs';

/** An address of version 1 has the same parts, only fewer: it is read as it is. */
const version = '2';
const readable: readonly string[] = ['1', '2'];

const view = codecs.oneOf(views, noChoices.view);
const listing = codecs.oneOf(listings, noChoices.listing);
const borders = codecs.oneOf(pointsOfView, noChoices.pointOfView);
const projection = codecs.oneOf(projections, noChoices.projection);
const regionSort = codecs.oneOf(regionSorts, noChoices.regionSort);
const named = codecs.flag(noChoices.mentioned);
const reads = codecs.flag(noChoices.reads);
const inView = codecs.flag(noChoices.inView);

/** The choices as the query of an address; nothing for what is as it was. */
export function writeAddress(choices: Choices): URLSearchParams {
	const query = new URLSearchParams();
	const put = (key: string, text: string | undefined) => text !== undefined && query.set(key, text);
	const { clauses } = choices;
	if (choices.demo !== null) put('demo', codecs.count.write(choices.demo));
	for (const dimension of keyDimensions) {
		const clause = clauses[dimension];
		if (clause) put(dimension, codecs.keyClause.write(clause));
	}
	if (clauses.area) put('area', codecs.keyClause.write(clauses.area));
	if (clauses.date) put('date', codecs.dateClause.write(clauses.date));
	if (clauses.text) put(clauses.text.not ? 'without' : 'q', codecs.words.write(clauses.text.words));
	put('view', view.write(choices.view));
	put('near', codecs.nearness.write(choices.nearness));
	put('borders', borders.write(choices.pointOfView));
	put('order', regionSort.write(choices.regionSort));
	if (choices.compared) put('beside', codecs.pair.write(choices.compared));
	put('classes', codecs.classes.write(choices.classes));
	for (const theatre of choices.own) query.append('own', codecs.ownArea.write(theatre)!);
	if (choices.selection) put('pick', codecs.selection.write(choices.selection));
	if (choices.door) put('records', doorText(choices.door));
	put('named', named.write(choices.mentioned));
	put('layers', codecs.layers.write(choices.layers));
	put('list', listing.write(choices.listing));
	put('sort', codecs.sort.write(choices.sort));
	put('cols', codecs.columns.write(choices.columns));
	put('inview', inView.write(choices.inView));
	put('read', reads.write(choices.reads));
	put('proj', projection.write(choices.projection));
	if (choices.camera) put('at', codecs.camera.write(choices.camera));
	if (query.size > 0) query.set('v', version);
	return query;
}

/** What an address may speak of: keys of a dimension, events and places that are in the table. */
export interface Known {
	readonly key: (dimension: Dimension, key: string) => boolean;
	readonly selection: (selection: Selection) => boolean;
}

/** Which table the rest of an address speaks of: invented events of a number, or the dossier by a point of view. */
export function readTable(query: URLSearchParams): Pick<Choices, 'demo' | 'pointOfView'> {
	return {
		demo: codecs.count.read(query.get('demo') ?? '') ?? null,
		pointOfView: borders.read(query.get('borders') ?? '') ?? noChoices.pointOfView
	};
}

/** Opens an address as far as it can be understood, and says what was ignored. */
export function readAddress(query: URLSearchParams, known: Known): { choices: Choices; problems: Problem[] } {
	const problems: Problem[] = [];
	const ignored = (key: string, text: string, why: string) =>
		problems.push({ path: `address: ${key}`, message: `"${clipped(text)}" ${why}; it is ignored.` });
	const clipped = (text: string) => (text.length > 240 ? `${text.slice(0, 239)}…` : text);

	function get<T>(key: string, codec: codecs.Codec<T>): T | undefined {
		const text = query.get(key);
		if (text === null) return undefined;
		const value = codec.read(text);
		if (value === undefined) ignored(key, text, 'could not be understood');
		return value;
	}

	function ownAreas(): Theatre[] {
		const theatres = new Map<string, Theatre>();
		let characters = 0;
		for (const text of query.getAll('own')) {
			const theatre = codecs.ownArea.read(text);
			characters += text.length;
			const isTooMuch = theatres.size === codecs.mostOwn.theatres || characters > codecs.mostOwn.characters;
			if (!theatre) ignored('own', text, 'is no area that can be drawn');
			else if (isTooMuch) ignored('own', text, 'is one area too many for an address');
			else if (theatres.has(theatre.id)) ignored('own', text, 'has the number of another area');
			else theatres.set(theatre.id, theatre);
		}
		return [...theatres.values()];
	}
	const own = ownAreas();
	const isOwn = (dimension: Dimension, key: string) =>
		dimension === 'area' && own.some(({ id }) => key === `theatre~${id}`);

	/** Of keys that are all unknown nothing is left to ask for, which is not the same as asking for none. */
	function knownOf(dimension: Dimension, keys: ReadonlySet<string>): ReadonlySet<string> | null {
		const strange = [...keys].filter((key) => !known.key(dimension, key) && !isOwn(dimension, key));
		for (const key of strange) ignored(dimension, key, 'is not in this dossier');
		return keys.size > 0 && strange.length === keys.size
			? null
			: new Set([...keys].filter((key) => !strange.includes(key)));
	}

	/** A layer for a group that is not here stays as it usually is. */
	function knownLayers(layers: Layers): Layers {
		const shownOf = (name: LayerName): Shown => {
			const shown = layers[name];
			if (typeof shown === 'string' || known.key('group', shown.group)) return shown;
			ignored('layers', shown.group, 'is not in this dossier');
			return noChoices.layers[name];
		};
		return Object.fromEntries(layerNames.map((name) => [name, shownOf(name)])) as Layers;
	}

	const clauses: { -readonly [D in keyof Clauses]: Clauses[D] } = {};
	for (const dimension of [...keyDimensions, 'area'] as const) {
		const asked = get(dimension, codecs.keyClause);
		if (!asked) continue;
		const clause: KeyClause = {
			only: asked.only && knownOf(dimension, asked.only),
			not: knownOf(dimension, asked.not) ?? new Set()
		};
		if (clause.only !== null || clause.not.size > 0) clauses[dimension] = clause;
	}
	const date = get('date', codecs.dateClause);
	if (date) clauses.date = date;
	const [having, without] = [get('q', codecs.words), get('without', codecs.words)];
	if (having !== undefined && without !== undefined) ignored('without', without, 'cannot go with q');
	const words = having ?? without;
	if (words !== undefined) clauses.text = { words, not: having === undefined };

	const shown = get('view', view) ?? noChoices.view;
	const beside = get('beside', codecs.pair) ?? null;
	const dimension = clauseOf(shown === 'events' ? 'subregion' : shown);
	const isKnown = beside?.every((key) => known.key(dimension, key)) ?? false;
	if (beside && !isKnown) ignored('beside', beside.join('.'), 'is not in this dossier');

	const pick = get('pick', codecs.selection) ?? null;
	const door = get('records', { write: doorText, read: readDoor }) ?? null;
	if (pick && !known.selection(pick)) ignored('pick', pick.id, 'is not in this dossier');
	const newer = query.get('v');
	if (newer !== null && !readable.includes(newer))
		problems.push({
			path: 'address: v',
			message: `The address is of version ${newer}; what is known of it is shown.`
		});
	const choices: Choices = {
		clauses,
		view: shown,
		nearness: get('near', codecs.nearness) ?? noChoices.nearness,
		pointOfView: get('borders', borders) ?? noChoices.pointOfView,
		regionSort: get('order', regionSort) ?? noChoices.regionSort,
		compared: isKnown ? beside : null,
		classes: get('classes', codecs.classes) ?? noChoices.classes,
		own,
		selection: pick && known.selection(pick) ? pick : null,
		door,
		mentioned: get('named', named) ?? noChoices.mentioned,
		layers: knownLayers(get('layers', codecs.layers) ?? noChoices.layers),
		listing: get('list', listing) ?? noChoices.listing,
		sort: get('sort', codecs.sort) ?? noChoices.sort,
		columns: get('cols', codecs.columns) ?? noChoices.columns,
		inView: get('inview', inView) ?? noChoices.inView,
		reads: get('read', reads) ?? noChoices.reads,
		projection: get('proj', projection) ?? noChoices.projection,
		camera: get('at', codecs.camera) ?? null,
		demo: get('demo', codecs.count) ?? null
	};
	return { choices, problems };
}
