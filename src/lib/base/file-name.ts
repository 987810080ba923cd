/** A name for a file from a title: "why-russia-events". */
export function fileName(title: string, of: string, ending: string): string {
	const slug = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${slug || 'dateline'}-${of}.${ending}`;
}
