import type { Theatre } from '$lib/dossier';

/** Theatres as they stand in a `dossier.json`, each with an id made from its name that none of `taken` is. */
export function theatresFragment(theatres: readonly Theatre[], taken: readonly string[]): string {
	const ids = new Set(taken);
	const idOf = (name: string) => {
		const slug =
			name
				.normalize('NFKD')
				.toLowerCase()
				.replace(/\p{M}/gu, '')
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '') || 'area';
		let id = slug;
		for (let n = 2; ids.has(id); n++) id = `${slug}-${n}`;
		ids.add(id);
		return id;
	};
	const own = theatres.map((theatre) => ({ ...theatre, id: idOf(theatre.name) }));
	return `"theatres": ${JSON.stringify(own, null, '\t')}`;
}
