import { resolve } from '$app/paths';
import { dossierFile, viewInAddress, type Session } from '$lib/session';
import { swapDossier } from './swap-dossier';

/** Does with a file what its first bytes say it is for: an archive of streets is drawn, a dossier opened. */
export async function takeFile(file: File, session: Session): Promise<void> {
	const start = new TextDecoder('latin1').decode(await file.slice(0, 7).arrayBuffer());
	if (start === 'PMTiles' || file.name.endsWith('.pmtiles')) {
		const { ground } = session;
		await ground.useStreets(file);
		session.notice = ground.streetsProblem || `The streets of “${file.name}” are drawn.`;
	} else if (start.startsWith('PK') || file.name.endsWith('.dateline')) await openDossierFile(file);
	else
		session.notice = `“${file.name}” is neither a dossier (.dateline) nor an archive of streets (.pmtiles). Nothing was opened.`;
}

/** Opens a dossier's file in place of the dossier that is open. */
async function openDossierFile(file: File): Promise<void> {
	if (await dossierFile.open(file)) await showView(dossierFile.facts?.file?.view);
}

/** Opens a copy of the dossier that is open, which comes back as it is when the copy is left. */
export async function openDossierCopy(file: File, session: Session): Promise<void> {
	if (await dossierFile.openCopy(file, viewInAddress(session.choices)))
		await showView(dossierFile.facts?.file?.view);
}

export async function closeDossierFile(): Promise<void> {
	await showView(await dossierFile.close());
}

const showView = (view = '') => swapDossier(resolve('/') + (view ? `?${view}` : ''));

/** Asks for a dossier's file and opens it. */
export function chooseFile(session: Session): void {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = '.dateline,.pmtiles,.zip';
	input.onchange = () => {
		const [file] = input.files ?? [];
		if (file) void takeFile(file, session);
	};
	input.click();
}
