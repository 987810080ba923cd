import { readWorld, type World } from './read-world';

/** Fetches and decodes the countries that regions are drawn with; throws a sentence that names the file. */
export async function fetchWorld(url: string): Promise<World> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} could not be read (${response.status})`);
	return readWorld(await response.json());
}
