import { keep, kept } from './kept';

/** In the order a key steps through them. */
export const themes = ['paper', 'night', 'print'] as const;
export type Theme = (typeof themes)[number];

/** The theme the page opened in: static/theme.js sets it before the first paint. */
export function currentTheme(): Theme {
	const { theme } = document.documentElement.dataset;
	return themes.find((one) => one === theme) ?? 'paper';
}

/** Shows a theme and keeps it. */
export function setTheme(theme: Theme): void {
	document.documentElement.dataset.theme = theme;
	keep('theme', theme);
}

export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length]!;

/** Whether keys that need no Control or Command do something; they do until the reader says otherwise. */
export const hasSingleKeys = () => kept('single-keys') !== 'off';
export const setSingleKeys = (are: boolean) => keep('single-keys', are ? 'on' : 'off');
