import { themes, type Theme } from './themes';

/** Root sizes of type, CSS pixels: as usual, for a desk shared, for a projector. */
export const typeSizes = [16, 18, 20] as const;
export type TypeSize = (typeof typeSizes)[number];

/** The panels that can be resized, each with its least and greatest size, rem. */
export const panelSizes = {
	rail: [14, 32],
	panel: [16, 44],
	table: [24, 80],
	under: [7, 40],
	time: [2.75, 18]
} as const satisfies Record<string, readonly [least: number, most: number]>;
export type PanelName = keyof typeof panelSizes;

/** How the reader wants the page to look. Kept in storage, never in an address. */
export interface Look {
	readonly theme: Theme | 'system';
	readonly type: TypeSize;
	/** Whether keys that need no Control or Command do something. */
	readonly singleKeys: boolean;
	readonly hasRail: boolean;
	readonly hasLists: boolean;
	/** Rem; a panel that was never resized has none. */
	readonly sizes: { readonly [P in PanelName]?: number };
}

export const usualLook: Look = {
	theme: 'system',
	type: 16,
	singleKeys: true,
	hasRail: true,
	hasLists: true,
	sizes: {}
};

export function writeLook(look: Look): string {
	return JSON.stringify(look);
}

/** A look from storage; what cannot be understood in it is as usual. */
export function readLook(text: string | null): Look {
	const stored = parsed(text);
	const is = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
	return {
		theme: themes.find((theme) => theme === stored.theme) ?? usualLook.theme,
		type: typeSizes.find((size) => size === stored.type) ?? usualLook.type,
		singleKeys: is(stored.singleKeys, usualLook.singleKeys),
		hasRail: is(stored.hasRail, usualLook.hasRail),
		hasLists: is(stored.hasLists, usualLook.hasLists),
		sizes: readSizes(stored.sizes)
	};
}

function parsed(text: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

function readSizes(stored: unknown): Look['sizes'] {
	if (typeof stored !== 'object' || stored === null) return {};
	return Object.fromEntries(
		Object.entries(panelSizes).flatMap(([name, [least, most]]) => {
			const size = (stored as Record<string, unknown>)[name];
			if (typeof size !== 'number' || !Number.isFinite(size)) return [];
			return [[name, Math.max(least, Math.min(most, size))]];
		})
	);
}

/** What stands on the page's root for a look; static/first-paint.js sets the same before the first paint. */
export function rootOf(look: Look, isSystemDark: boolean) {
	const theme: Theme = look.theme === 'system' ? (isSystemDark ? 'night' : 'paper') : look.theme;
	return {
		theme,
		rail: look.hasRail ? undefined : 'off',
		lists: look.hasLists ? undefined : 'off',
		type: look.type === usualLook.type ? '' : `${look.type}px`,
		sizes: (Object.keys(panelSizes) as PanelName[]).map((name) => {
			const size = look.sizes[name];
			return [`--${name}-size`, size === undefined ? '' : `${size}rem`] as const;
		})
	};
}
