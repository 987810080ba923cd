import type { Method } from '../method';

/** Nothing is shown and nothing changes: what a repaint of this map costs by itself. */
export function bare(): Method {
	let repaint = () => {};
	return {
		async start(map) {
			repaint = () => map.triggerRepaint();
		},
		show: () => repaint()
	};
}
