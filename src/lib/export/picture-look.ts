export interface PictureLook {
	/** One of `pictureSizes`. */
	readonly size: string;
	/** Pixels to a CSS pixel, 1 to 4. */
	readonly scale: number;
	/** Empty: the page's. */
	readonly theme: string;
	readonly isTransparent: boolean;
}

/** CSS pixels; null: as the map stands on the page, with the words above and below it. */
export const pictureSizes: readonly {
	readonly id: string;
	readonly name: string;
	readonly width: number | null;
	readonly height: number | null;
}[] = [
	{ id: 'screen', name: 'the map as on the screen', width: null, height: null },
	{ id: '1920', name: '1920 × 1080, for a slide', width: 1920, height: 1080 },
	{ id: '1200', name: '1200 × 675, for an article', width: 1200, height: 675 },
	{ id: '1080', name: '1080 × 1080, square', width: 1080, height: 1080 },
	{ id: 'a4', name: '1123 × 794, A4 across', width: 1123, height: 794 }
];
