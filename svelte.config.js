import adapter from '@sveltejs/adapter-static';

/** The folder of the dossier that is built into the page; absolute, or relative to the project. */
const geo = process.env.DATELINE_GEO ?? 'geo';

/**
 * Vite's dev server speaks to the page over a websocket; a built page has none.
 * @type {('ws:' | 'wss:')[]}
 */
const devSockets = process.argv.includes('dev') ? ['ws:', 'wss:'] : [];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { relative: true },
		alias: { $geo: geo },
		// The browser itself refuses every request to another origin.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'connect-src': ['self', 'blob:', 'data:', ...devSockets],
				'worker-src': ['self', 'blob:'],
				'child-src': ['blob:'],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
