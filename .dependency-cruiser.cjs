const { mayImport } = require('./scripts/import-law.cjs');
const folders = Object.keys(mayImport);

const order = Object.entries(mayImport).map(([folder, allowed]) => ({
	name: `order-${folder}`,
	comment: `${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
	severity: 'error',
	from: { path: `^src/lib/${folder}/` },
	to: { path: '^src/', pathNot: `^src/lib/(?:${[folder, ...allowed].join('|')})/` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...order,
		{
			name: 'known-folder',
			comment: `src/lib holds only: ${folders.join(', ')}`,
			severity: 'error',
			from: { path: '^src/lib/', pathNot: `^src/lib/(?:${folders.join('|')})/` },
			to: {}
		},
		{
			name: 'front-door',
			comment: 'a folder is entered through its index.ts',
			severity: 'error',
			from: { path: '^src/lib/([^/]+)/' },
			to: { path: '^src/lib/[^/]+/', pathNot: ['^src/lib/$1/', '^src/lib/[^/]+/index\\.ts$'] }
		},
		{
			name: 'front-door-from-routes',
			comment: 'a folder is entered through its index.ts; stylesheets have no front door',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/' },
			to: { path: '^src/lib/[^/]+/', pathNot: ['^src/lib/[^/]+/index\\.ts$', '^src/lib/ui/[^/]+\\.css$'] }
		},
		{
			name: 'core-without-components',
			comment: 'a .ts file runs in Node and in a worker: only front doors and session reach .svelte',
			severity: 'error',
			from: {
				path: '^src/.+\\.ts$',
				pathNot: ['\\.svelte\\.ts$', '^src/lib/[^/]+/index\\.ts$', '^src/lib/session/', '^src/takeaway/main']
			},
			to: { path: '\\.svelte(?:\\.ts)?$' }
		},
		{
			name: 'turf-in-regions',
			comment: 'turf is used only in regions',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/regions/' },
			to: { path: '(?:^|/)node_modules/@turf/|^@turf/' }
		},
		{
			name: 'maplibre-in-map',
			comment: 'MapLibre is used only in map',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/map/' },
			to: { path: '(?:^|/)(?:node_modules/)?(?:svelte-)?maplibre-gl(?:/|$)' }
		},
		{
			name: 'no-circular',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-orphans',
			comment: 'nothing imports it and it imports nothing',
			severity: 'error',
			from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/routes/', '^src/takeaway/'] },
			to: {}
		},
		{
			name: 'resolvable',
			comment: 'an import of ours that leads nowhere would slip past every other rule',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, path: '^(?:\\.|\\$lib|\\$geo)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		webpackConfig: { fileName: 'scripts/import-law.cjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'browser', 'types', 'default'],
			extensions: ['.ts', '.svelte.ts', '.js', '.mjs', '.svelte']
		}
	}
};
