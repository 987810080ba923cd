import { openDB } from 'idb';

const store = 'files';

// Of its own name, so that neither it nor what else is kept in this browser has to know the other's version.
const files = () =>
	openDB('dateline-files', 1, {
		upgrade: (database) => void database.createObjectStore(store)
	});

/** Keeps a file in this browser for next time, in place of the one kept under the same name, as long as it may. */
export async function keepFile(as: string, file: File): Promise<void> {
	await navigator.storage?.persist?.();
	await (await files()).put(store, file, as);
}

export async function keptFile(as: string): Promise<File | null> {
	const file: unknown = await (await files()).get(store, as);
	return file instanceof File ? file : null;
}

export async function dropFile(as: string): Promise<void> {
	await (await files()).delete(store, as);
}
