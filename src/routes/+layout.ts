import { dossierFile } from '$lib/session';

export const prerender = true;

/** The built-in dossier, or the one opened from a file in its place. */
export function load({ data, depends }) {
	depends('dateline:file');
	return dossierFile.facts ?? data;
}
