import type { Box } from './labels/label-room';

interface ToPlace {
	/** Where the mark stands and how far it reaches, CSS pixels of the map; null for what has no mark. */
	readonly at: { readonly x: number; readonly y: number } | null;
	readonly reach: number;
	readonly room: { readonly width: number; readonly height: number };
	/** What is pressed on the map: a column at a side of it or a row at its top. */
	readonly controls: readonly Box[];
	/** How high its content is. */
	readonly height: number;
}

export interface PopupPlace {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** The most it may be high; what is higher scrolls. */
	readonly most: number;
}

const margin = 10;
const widest = 360;
const highest = 480;
/** Less than this beside its mark, or above or below it, and it rather stands over it. */
const narrowest = 280;
const lowest = 220;

/**
 * Beside the mark, narrower if it must be, else above or below it; over it only where there is no room for any of
 * these. Never out of the map, and never over the map’s controls.
 */
export function placePopup({ at, reach, room, controls, height }: ToPlace): PopupPlace {
	const [west, north, east, south] = controls.reduce((area, box) => without(area, box, room.width), [
		margin,
		margin,
		room.width - margin,
		room.height - margin
	] as Box);
	const width = Math.min(widest, east - west);
	/** On a phone it leaves some of the map to be seen. */
	const isNarrow = room.width < 480;
	const most = Math.min(south - north, isNarrow ? Math.max(150, room.height * 0.6) : highest);
	const high = Math.min(height, most);
	if (!at) return { left: west, top: north, width, most };

	const away = reach + margin;
	const [right, left] = [east - at.x - away, at.x - away - west];
	if (Math.max(right, left) >= narrowest) {
		const goesRight = right >= width || right >= left;
		const slim = Math.min(width, goesRight ? right : left);
		const beside = goesRight ? at.x + away : at.x - away - slim;
		return {
			left: clamp(beside, west, east - slim),
			top: clamp(at.y - 56, north, south - high),
			width: slim,
			most
		};
	}
	const middle = clamp(at.x - width / 2, west, east - width);
	const [below, above] = [south - at.y - away, at.y - away - north];
	const free = Math.max(below, above);
	if (free < lowest) return { left: middle, top: south - high, width, most };
	const low = Math.min(most, free);
	const tall = Math.min(height, low);
	const top = below >= above ? at.y + away : at.y - away - tall;
	return { left: middle, top: clamp(top, north, south - tall), width, most: low };
}

/** What remains of an area beside a column, or below a row. */
function without(area: Box, [left, top, right, bottom]: Box, width: number): Box {
	const [west, north, east, south] = area;
	if (right - left > bottom - top) return [west, Math.max(north, bottom + margin), east, south];
	if (left < width / 2) return [Math.max(west, right + margin), north, east, south];
	return [west, north, Math.min(east, left - margin), south];
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
