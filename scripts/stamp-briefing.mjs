import { createServer } from 'vite';

/** Agrees the slides of geo/briefing.json with the data, and says what had moved. */
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
try {
	const { stampBriefing } = await server.ssrLoadModule('/scripts/stamp-briefing.ts');
	for (const line of await stampBriefing()) console.log(line);
} finally {
	await server.close();
}
