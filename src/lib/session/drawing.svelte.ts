import type { Theatre } from '$lib/dossier';
import { onTheGlobe, ownTheatre, type DrawnKind, type DrawnPart } from '$lib/regions';

/** The area under the pen; it stays while its panel is closed, but is only on the map while it is open. */
export class Drawing {
	isOpen = $state(false);
	kind = $state<DrawnKind>('circle');
	name = $state('');
	/** Of a strip, kilometres to each side of its line. */
	km = $state(25);
	/** Null until there is enough of it to be an area. */
	part = $state.raw<DrawnPart | null>(null);
	/** The number of the kept theatre that is changed; null while it is not kept. */
	number = $state<number | null>(null);

	/** What the pen needs to know. */
	readonly asked = $derived({ kind: this.kind, part: this.part, km: this.km });

	/** As a theatre, under its own number or else `next`. */
	theatre(next: number): Theatre | null {
		if (!this.isOpen || !this.part) return null;
		const number = this.number ?? next;
		// Signs that steer the writing direction would turn the words around the name.
		const name = this.name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim();
		return ownTheatre(number, name || `Area ${number}`, onTheGlobe(this.part));
	}

	/** Draws another kind of area, from the start. */
	begin(kind: DrawnKind): void {
		this.kind = kind;
		this.part = null;
	}

	/** Changes a kept theatre. */
	change(number: number, { name, parts }: Theatre): void {
		this.part = parts[0] as DrawnPart;
		this.kind = this.part.kind;
		if (this.part.kind === 'along') this.km = this.part.km;
		[this.name, this.number, this.isOpen] = [name, number, true];
	}

	/** What is not kept is there again when the panel opens. */
	close(): void {
		this.isOpen = false;
		if (this.number !== null) this.forget();
	}

	/** Leaves what was drawn, for another. */
	forget(): void {
		this.part = null;
		this.name = '';
		this.number = null;
	}
}
