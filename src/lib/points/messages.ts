import type { FileFacts } from './assign-file';
import type { PointsSummary } from './summary';

export interface PointsTask {
	readonly file: File;
	readonly facts: FileFacts;
	/** Addresses of the packaged boundaries. */
	readonly world: string;
	readonly provinces: string;
}

export type PointsReply =
	| { readonly doing: string; readonly share: number }
	| { readonly result: Blob; readonly summary: PointsSummary }
	| { readonly fault: string };
