/** @typedef {import('./read-source.mjs').Source & { country: string }} Located */

/**
 * Gives each province its id: the ISO 3166-2 code where it is one and stands once, else a slug of country and name.
 * @template {Located} T
 * @param {T[]} provinces
 * @returns {(T & { id: string })[]} by id
 */
export function identify(provinces) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const { code } of provinces) counts.set(code, (counts.get(code) ?? 0) + 1);
	/** @type {Set<string>} */
	const taken = new Set();
	return provinces
		.map((province) => {
			const isOwn = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(province.code) && counts.get(province.code) === 1;
			const slug = isOwn ? province.code : slugOf(province);
			let id = slug;
			for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
			taken.add(id);
			return { ...province, id };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @param {Located} province */
function slugOf({ country, name }) {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	return `x-${country.toLowerCase().replace(/^x-/, '')}-${words || 'unnamed'}`;
}
