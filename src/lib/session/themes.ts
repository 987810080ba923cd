/** In the order a key steps through them. */
export const themes = ['paper', 'night', 'print'] as const;
export type Theme = (typeof themes)[number];

export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length]!;
