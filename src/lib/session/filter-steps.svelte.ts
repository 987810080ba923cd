import type { Clauses } from '$lib/filter';

/** The filters before and after the present one, for undo and redo. */
export class FilterSteps {
	#past = $state.raw<readonly Clauses[]>([]);
	#future = $state.raw<readonly Clauses[]>([]);

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** To be called with the filter that is left. */
	leave(clauses: Clauses): void {
		this.#past = [...this.#past.slice(-99), clauses];
		this.#future = [];
	}

	/** The filter before `now`, or null. */
	undo(now: Clauses): Clauses | null {
		const before = this.#past.at(-1) ?? null;
		if (before === null) return null;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, now];
		return before;
	}

	/** The filter that `undo` left, or null. */
	redo(now: Clauses): Clauses | null {
		const after = this.#future.at(-1) ?? null;
		if (after === null) return null;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, now];
		return after;
	}
}
