/** A document's file as the reader has it. */
export interface KeptCopy {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const database = 'dateline-documents';
const store = 'copies';

/** Runs one request on this computer’s store of copies; the browser may refuse, as it does in a private window. */
function request<T>(mode: IDBTransactionMode, ask: (copies: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(database, 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore(store);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const transaction = opening.result.transaction(store, mode);
			const asked = ask(transaction.objectStore(store));
			transaction.oncomplete = () => {
				opening.result.close();
				resolve(asked.result);
			};
			transaction.onabort = transaction.onerror = () => {
				opening.result.close();
				reject(transaction.error ?? asked.error);
			};
		};
	});
}

/** The copy kept under a key, if there is one. */
export async function keptCopy(key: string): Promise<KeptCopy | null> {
	return ((await request('readonly', (copies) => copies.get(key))) as KeptCopy | undefined) ?? null;
}

export async function keepCopy(key: string, { name, bytes }: KeptCopy): Promise<void> {
	await request('readwrite', (copies) => copies.put({ name, bytes }, key));
}

export async function forgetCopy(key: string): Promise<void> {
	await request('readwrite', (copies) => copies.delete(key));
}
