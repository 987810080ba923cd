declare global {
	namespace App {}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** Whether the browser paints nothing before it. */
		blocking?: 'render';
	}
}

export {};
