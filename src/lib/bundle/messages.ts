import type { Facts, FirstQuestion } from './facts';

export interface OpenTask {
	readonly file: File;
	/** Addresses of the packaged boundaries. */
	readonly world: string;
	readonly provinces: string;
	readonly first: FirstQuestion;
}
export type OpenReply = { readonly facts: Facts } | { readonly fault: string };
