import type { Source } from 'pmtiles';

/**
 * An archive on a web server, read by byte ranges. A server that does not know ranges sends the whole file; it is
 * then kept, and the server is not asked again.
 */
export function archiveSource(url: string): Source {
	let whole: Promise<ArrayBuffer> | null = null;
	return {
		getKey: () => url,
		async getBytes(offset, length, signal) {
			if (whole) return { data: part(await whole, offset, length) };
			const response = await fetch(url, {
				headers: { range: `bytes=${offset}-${offset + length - 1}` },
				...(signal ? { signal } : {})
			});
			if (response.status === 206) return { data: await response.arrayBuffer() };
			if (!response.ok) throw new Error(`${url} could not be read (${response.status})`);
			// Of several first requests one keeps its answer; a broken one is not kept.
			const read = response.arrayBuffer();
			const kept = (whole ??= read);
			read.catch(() => whole === read && (whole = null));
			return { data: part(await kept, offset, length) };
		}
	};
}

const part = (whole: ArrayBuffer, offset: number, length: number) => whole.slice(offset, offset + length);
