import type * as v from 'valibot';
import type { Problem } from '$lib/base';
import { readRecord, type Fallbacks } from './read-record';

export function parseJson(text: string, file: string, problems: Problem[]): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		problems.push({
			path: file,
			message: `The file is not JSON (${(error as Error).message}); nothing of it could be read.`
		});
		return undefined;
	}
}

export function fieldOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

export function readRecords<T>(
	source: unknown,
	file: string,
	key: string,
	schema: v.GenericSchema<unknown, T>,
	fallbacks: Fallbacks,
	problems: Problem[]
): T[] {
	if (source === undefined) return [];
	const list = fieldOf(source, key);
	if (!Array.isArray(list)) {
		problems.push({ path: `${file}: ${key}`, message: 'Not a list; no record of it could be read.' });
		return [];
	}
	return list.flatMap((record, i) => {
		const id = fieldOf(record, 'id');
		const path = `${file}: ${key}[${i}]${typeof id === 'string' ? ` (${id})` : ''}`;
		return readRecord(record, path, schema, fallbacks, problems);
	});
}
