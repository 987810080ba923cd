// Stands for Kit's `$app/paths` in the one file of a briefing, where every file is held in memory.

const held = new Map<string, string>();

/** Gives files addresses that a page without a network can read. */
export function hold(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void {
	for (const [path, bytes] of files) held.set(path, URL.createObjectURL(new Blob([bytes])));
}

export const base = '';
/** What is not held is read as a list without entries. */
export const asset = (path: string) => held.get(path) ?? 'data:application/json,[]';
export const resolve = (path: string) => path;
