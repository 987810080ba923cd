import type { Source } from 'pmtiles';

/** An archive in a file that the reader has given. */
export function fileSource(file: Blob): Source {
	return {
		getKey: () => 'file',
		getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() })
	};
}
