const [database, store] = ['dateline', 'files'];

/** Runs one request on the browser’s own store of files. Rejects with a sentence where the browser has none. */
async function ask<T>(
	mode: IDBTransactionMode,
	request: (files: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const open = indexedDB.open(database, 1);
	open.onupgradeneeded = () => open.result.createObjectStore(store);
	const db = await settled(open);
	try {
		const transaction = db.transaction(store, mode);
		const answer = settled(request(transaction.objectStore(store)));
		await new Promise<void>((done, fail) => {
			transaction.oncomplete = () => done();
			transaction.onerror = transaction.onabort = () =>
				fail(transaction.error ?? new Error('The browser’s store refused.'));
		});
		return await answer;
	} finally {
		db.close();
	}
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});
}

/** Keeps a file in this browser for next time, in place of the one kept under the same name. */
export async function keepFile(as: string, file: File): Promise<void> {
	await ask('readwrite', (files) => files.put(file, as));
}

export async function keptFile(as: string): Promise<File | null> {
	const file: unknown = await ask('readonly', (files) => files.get(as));
	return file instanceof File ? file : null;
}

export async function dropFile(as: string): Promise<void> {
	await ask('readwrite', (files) => files.delete(as));
}
