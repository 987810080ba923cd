/** Colours of the current theme by token name, read from the page's one table of tokens. */
export type ColourOf = (token: string) => string;

export function readTokens(element: Element): ColourOf {
	const computed = getComputedStyle(element);
	const cache = new Map<string, string>();
	return (token) => {
		const known = cache.get(token);
		if (known) return known;
		const value = computed.getPropertyValue(`--${token}`).trim();
		if (!value) throw new Error(`There is no colour token --${token}`);
		cache.set(token, value);
		return value;
	};
}
