import type { Box } from './labels/label-room';

/** Where elements that say so lie over a map, in its own pixels, however large it is shown. */
export const coveredBy = (container: HTMLElement) =>
	boxesOf(container, '[data-over-map], .maplibregl-ctrl-scale');

/** The same, of what is pressed. */
export const controlsOver = (container: HTMLElement) => boxesOf(container, '[data-over-map="controls"]');

function boxesOf(container: HTMLElement, selector: string): Box[] {
	const map = container.getBoundingClientRect();
	const scale = map.width / container.clientWidth || 1;
	return [...container.parentElement!.querySelectorAll(selector)].map((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return [left - map.left, top - map.top, right - map.left, bottom - map.top].map(
			(edge) => edge / scale
		) as unknown as Box;
	});
}
