import type { Slide } from '$lib/dossier';

type Part = Pick<Slide, 'view' | 'size'> & Partial<Slide>;

/** A slide of a view, with everything else as it usually is. Its id is the first that none of `taken` has. */
export function newSlide(part: Part, taken: Iterable<string>): Slide {
	return {
		...{ theme: 'paper', layout: 'left', title: '', text: '', notes: '', picture: null },
		...{ transition: 'fly', seconds: null, hidden: false, section: null, shown: null, decided: null },
		...part,
		id: freeId(new Set(taken), part.id ?? 'slide')
	};
}

/** `slide-7`, or the next number that is free. */
function freeId(taken: ReadonlySet<string>, stem: string): string {
	const bare = stem.replace(/-\d+$/, '');
	for (let number = 1; ; number++) {
		const id = `${bare}-${number}`;
		if (!taken.has(id)) return id;
	}
}
