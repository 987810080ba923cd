const keyOf = (name: string) => `dateline:${name}`;

/** Keeps a cosmetic choice for next time; where the browser keeps nothing, it holds for this visit. */
export function keep(name: string, value: string): void {
	try {
		localStorage.setItem(keyOf(name), value);
	} catch {
		return;
	}
}

export function kept(name: string): string | null {
	try {
		return localStorage.getItem(keyOf(name));
	} catch {
		return null;
	}
}
