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

/** Keeps a value while the window is open, so that loading it anew loses nothing. */
export function keepInVisit(name: string, value: unknown): void {
	try {
		sessionStorage.setItem(keyOf(name), JSON.stringify(value));
	} catch {
		return;
	}
}

export function inVisit<T>(name: string): T | null {
	try {
		return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') as T | null;
	} catch {
		return null;
	}
}
