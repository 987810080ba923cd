import { readWorld, type World } from './read-world';

/** Fetches and decodes the basemap from its two files; throws a sentence that names the file. */
export async function fetchWorld(
	topologyUrl: string,
	labelsUrl: string,
	signal: AbortSignal
): Promise<World> {
	const [topology, labels] = await Promise.all(
		[topologyUrl, labelsUrl].map(async (url) => {
			const response = await fetch(url, { signal });
			if (!response.ok) throw new Error(`${url} could not be read (${response.status})`);
			return response.json();
		})
	);
	return readWorld(topology, labels);
}
