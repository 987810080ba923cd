import type { Exported } from './question';

/** Records on their way into a file, as JSON: the page between two workers hands them on unread. */
export const packRecords = (records: readonly Exported[]) => JSON.stringify(records);
export const unpackRecords = (packed: string) => JSON.parse(packed) as readonly Exported[];
