/**
 * What is wrong with something the reader brought, and what became of it.
 * `path` points into the file, for instance `events.json: events[41].dateStart`;
 * `message` is a sentence a reader can act on.
 */
export interface Problem {
	readonly path: string;
	readonly message: string;
}
