import { readTokens, type ColourOf } from '$lib/map';

/** Does something with the colours of a theme, whichever the page has. */
export function inTheme<T>(theme: string, use: (colour: ColourOf) => T): T {
	const host = document.createElement('div');
	host.dataset.theme = theme;
	host.hidden = true;
	document.body.append(host);
	try {
		return use(readTokens(host));
	} finally {
		host.remove();
	}
}
