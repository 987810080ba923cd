const { resolve } = require('node:path');

/** The import law: each folder of src/lib and the folders it may import. The README shows the same table. */
exports.mayImport = {
	base: [],
	ui: [],
	dossier: ['base'],
	table: ['base', 'dossier'],
	filter: ['base', 'dossier', 'table'],
	regions: ['base', 'dossier', 'table'],
	points: ['base', 'regions', 'ui'],
	picture: ['base', 'dossier', 'table', 'filter', 'regions'],
	engine: ['base', 'dossier', 'table', 'filter', 'regions', 'picture'],
	map: ['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'ui'],
	export: ['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'engine', 'map', 'ui'],
	explore: ['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'engine', 'map', 'ui'],
	evidence: ['base', 'dossier', 'ui'],
	briefing: ['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'engine', 'ui'],
	deck: ['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'engine', 'briefing', 'map'],
	session: [
		...['base', 'dossier', 'table', 'filter', 'regions', 'picture', 'engine', 'ui'],
		...['map', 'explore', 'briefing', 'evidence', 'deck']
	]
};

/** Read by dependency-cruiser in the shape of a webpack configuration: Kit's aliases. */
exports.resolve = {
	alias: {
		$lib: resolve(__dirname, '../src/lib'),
		$geo: resolve(__dirname, '..', process.env.DATELINE_GEO ?? 'geo')
	}
};
