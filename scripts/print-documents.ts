import { createHash } from 'node:crypto';
import { readDossier, type DossierText } from '$lib/dossier';
import { makePrints } from '$lib/evidence/make-prints';

/** A dossier.json with the prints of those documents whose text is `bytes`. */
export function printDocuments(files: DossierText, bytes: Uint8Array): string {
	const { dossier } = readDossier(files);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const about = JSON.parse(files.dossier);
	const of = dossier.documents.filter((document) => document.sha256 === sha256);
	if (of.length === 0) throw new Error(`No document of the dossier is of a text with the SHA-256 ${sha256}.`);
	for (const { id } of of)
		about.documents.find((document: { id: string }) => document.id === id).prints = makePrints(
			dossier,
			id,
			new TextDecoder().decode(bytes)
		);
	return JSON.stringify(about);
}
