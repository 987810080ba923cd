import adapter from '@sveltejs/adapter-static';

/** The folder of the dossier that is built into the page; absolute, or relative to the project. */
const geo = process.env.DATELINE_GEO ?? 'geo';

/**
 * Vite's dev server speaks to the page over a websocket; a built page has none.
 * @type {('ws:' | 'wss:')[]}
 */
const devSockets = process.argv.includes('dev') ? ['ws:', 'wss:'] : [];

/**
 * Only a page that is built with an online style may ask its host, and those its tiles come from.
 * @type {any[]}
 */
const styleHosts = [
	...(process.env.VITE_STYLE_URL ? [new URL(process.env.VITE_STYLE_URL).origin] : []),
	...(process.env.STYLE_HOSTS?.split(' ').filter(Boolean) ?? [])
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { relative: true },
		alias: { $geo: geo },
		// The page does it itself, once the first map stands: keeping everything competes with drawing it.
		serviceWorker: { register: false },
		// The browser itself refuses every request to another origin.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'connect-src': ['self', 'blob:', 'data:', ...devSockets, ...styleHosts],
				'worker-src': ['self', 'blob:'],
				'child-src': ['blob:'],
				'img-src': ['self', 'data:', 'blob:', ...styleHosts],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
