import { isSameCamera, type Camera } from '$lib/picture';

/** The views the map has rested at, to go back and forward between. */
export interface CameraHistory {
	/** The map rests here; what lay ahead is forgotten, unless it is the view just gone to. */
	visit(camera: Camera): void;
	/** The view before or after, which is then the present one; null where there is none. */
	step(by: -1 | 1): Camera | null;
}

/** As many views as anyone goes back. */
const most = 100;

export function cameraHistory(): CameraHistory {
	let views: Camera[] = [];
	let at = -1;
	return {
		visit(camera) {
			const now = views[at];
			if (now && isSameCamera(now, camera)) return;
			views = [...views.slice(0, at + 1), camera].slice(-most);
			at = views.length - 1;
		},
		step(by) {
			const next = views[at + by];
			if (!next) return null;
			at += by;
			return next;
		}
	};
}
