import { keep, kept } from './kept';

export type Theme = 'paper' | 'night';

/** The theme the page opened in: static/theme.js sets it before the first paint. */
export function currentTheme(): Theme {
	return document.documentElement.dataset.theme === 'night' ? 'night' : 'paper';
}

/** Shows a theme and keeps it. */
export function setTheme(theme: Theme): void {
	document.documentElement.dataset.theme = theme;
	keep('theme', theme);
}

/** Whether keys that need no Control or Command do something; they do until the reader says otherwise. */
export const hasSingleKeys = () => kept('single-keys') !== 'off';
export const setSingleKeys = (are: boolean) => keep('single-keys', are ? 'on' : 'off');
