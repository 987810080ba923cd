import { preview } from 'vite';

/** Serves a built folder at a free port. */
export async function serve(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
	const server = await preview({
		configFile: false,
		logLevel: 'warn',
		build: { outDir },
		preview: { port: 0, host: '127.0.0.1' }
	});
	return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
