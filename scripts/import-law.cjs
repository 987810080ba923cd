const { resolve } = require('node:path');

/** The import law: each folder of src/lib and the folders it may import. The README shows the same table. */
exports.mayImport = {
	base: [],
	ui: [],
	dossier: ['base'],
	table: ['base', 'dossier'],
	filter: ['base', 'dossier', 'table'],
	regions: ['base', 'dossier', 'table'],
	intake: ['base', 'dossier', 'table', 'filter', 'regions'],
	map: ['base', 'dossier', 'table', 'filter', 'regions', 'ui'],
	explore: ['base', 'dossier', 'table', 'filter', 'regions', 'map', 'ui'],
	evidence: ['base', 'dossier', 'table', 'filter', 'regions', 'map', 'ui'],
	briefing: ['base', 'dossier', 'table', 'filter', 'regions', 'map', 'ui'],
	export: ['base', 'dossier', 'table', 'filter', 'regions', 'map', 'ui'],
	session: [
		...['base', 'dossier', 'table', 'filter', 'regions', 'ui'],
		...['intake', 'map', 'explore', 'evidence', 'briefing', 'export']
	]
};

/** Read by dependency-cruiser in the shape of a webpack configuration: Kit's aliases. */
exports.resolve = {
	alias: {
		$lib: resolve(__dirname, '../src/lib'),
		$geo: resolve(__dirname, '..', process.env.DATELINE_GEO ?? 'geo')
	}
};
