import type { Problem } from '$lib/base';

/** The one entry beside the dossier's own files: what the archive is, and what its files must hold. */
export interface Manifest {
	readonly format: 'dateline';
	readonly version: number;
	readonly title: string;
	/** How to quote what is in it. */
	readonly citation: string;
	/** The view it was saved with, as the query of an address: filter, grouping, the reader's own areas. */
	readonly view: string;
	/** What was left out or made vaguer, a sentence each. */
	readonly redacted: readonly string[];
	readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export const version = 1;
export const manifestName = 'manifest.json';
/** In the order of the archive: what matters most is cut off last. */
export const fileNames = ['dossier.json', 'events.json', 'briefing.json', 'places.geojson'] as const;
export type FileName = (typeof fileNames)[number];

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads what of a manifest can be understood; says what cannot. */
export function readManifest(
	text: string,
	problems: Problem[]
): Omit<Manifest, 'format' | 'citation' | 'redacted'> | null {
	const fault = (message: string) => void problems.push({ path: manifestName, message });
	let read: Record<string, unknown>;
	try {
		read = JSON.parse(text) as Record<string, unknown>;
	} catch {
		fault('It is not JSON; what the files should hold could not be checked.');
		return null;
	}
	if (typeof read !== 'object' || read === null || read.format !== 'dateline') {
		fault('It is of another format; what the files should hold could not be checked.');
		return null;
	}
	const of = typeof read.version === 'number' ? read.version : NaN;
	if (!(of <= version))
		fault(
			`The file is of version ${String(read.version)}, newer than ${version}; what is known of it is open.`
		);
	const string = (value: unknown) => (typeof value === 'string' ? value : '');
	return {
		version: of,
		title: string(read.title),
		view: string(read.view).slice(0, 12_000),
		files: (Array.isArray(read.files) ? (read.files as Record<string, unknown>[]) : []).map((file) => ({
			name: string(file?.name),
			bytes: Number(file?.bytes),
			sha256: string(file?.sha256)
		}))
	};
}
