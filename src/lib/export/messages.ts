import type { RecordsTask } from './export-records';

/** What is written, without what only the page can do. */
export type WriteTask = Omit<RecordsTask, 'read' | 'ondoing'>;

/** To the worker: what to write, then records that it asked for. */
export type ToWriter = { readonly task: WriteTask } | { readonly from: number; readonly records: string };

export type FromWriter =
	| { readonly from: number; readonly count: number }
	| { readonly share: number }
	| { readonly file: Blob }
	| { readonly fault: string };
