export type Theme = 'paper' | 'night';

const key = 'dateline:theme';

/** The theme the page opened in: static/theme.js sets it before the first paint. */
export function currentTheme(): Theme {
	return document.documentElement.dataset.theme === 'night' ? 'night' : 'paper';
}

/** Shows a theme and keeps it; where the browser keeps nothing, it holds for this visit. */
export function setTheme(theme: Theme): void {
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		return;
	}
}
