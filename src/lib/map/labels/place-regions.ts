import type { RegionShade } from '$lib/picture';
import { inset, isCrossed, isFree, type Box, type Disc, type LabelRoom, type Segment } from './label-room';
import { leading } from './label-text';
import { textWidth, wrapText } from './text-width';

/** How names of regions are set; the second line says what the region adds up to. */
export const regionSetting = { size: 13, detail: 0.92 };
const widest = 156;
/** What standing on an arc counts, in places of the list below. */
const onLine = 6;
/** From how far on a text is led to by a line, CSS pixels from its spot or the mark there. */
const led = 16;

export interface RegionToLabel {
	readonly shade: RegionShade;
	/** Its spot, inside the map. */
	readonly x: number;
	readonly y: number;
}

export interface PlacedRegion {
	readonly shade: RegionShade;
	readonly name: string;
	/** Empty where there is room for the name alone. */
	readonly detail: string;
	/** From the region’s spot to the middle of the text, CSS pixels. */
	readonly offset: readonly [number, number];
	/** From the spot, or the mark there, to a text that stands apart from it; null where it is near. */
	readonly leader: Segment | null;
	readonly box: Box;
}

/**
 * Where the names of regions stand: the one with the most events first, each at the first place that is free: on its
 * spot with what it adds up to, there alone, or apart from it with a line to it. Near an edge of the map a name is moved
 * along it, so that none is cut.
 */
export function placeRegions(
	regions: readonly RegionToLabel[],
	names: readonly Box[],
	room: LabelRoom
): PlacedRegion[] {
	const placed: PlacedRegion[] = [];
	const inOrder = [...regions].sort(
		(a, b) => b.shade.events - a.shade.events || (a.shade.key < b.shade.key ? -1 : 1)
	);
	for (const one of inOrder) {
		const others = [...names, ...placed.map(({ box }) => box)];
		const [whole, short] = textsOf(one.shade);
		for (const [text, offsets] of [
			[whole, near],
			[short, near],
			[short, moved],
			[whole, far],
			[short, far]
		] as const) {
			const free = offsets(text.width, text.height)
				.map((offset) => standing(one, text, offset, room))
				.map((choice, at) => ({ choice, cost: at + (isCrossed(choice.box, room.lines) ? onLine : 0) }))
				.filter(({ choice }) => isFree(choice.box, room, others));
			if (free.length === 0) continue;
			placed.push(free.reduce((a, b) => (b.cost < a.cost ? b : a)).choice);
			break;
		}
	}
	return placed;
}

interface RegionText {
	readonly name: string;
	readonly detail: string;
	readonly width: number;
	readonly height: number;
}

/** What a label may say: all, or the name alone. */
function textsOf({ name, detail }: RegionShade): readonly [RegionText, RegionText] {
	const { size, detail: share } = regionSetting;
	const names = wrapText(name, size, true, widest);
	const text = (details: readonly string[]): RegionText => ({
		...{ name: names.join('\n'), detail: details.join('\n') },
		width: Math.ceil(
			Math.max(
				...names.map((line) => textWidth(line, size, true)),
				...details.map((line) => textWidth(line, size * share, false))
			)
		),
		height: Math.ceil((names.length + details.length) * size * leading)
	});
	return [text(wrapText(detail, size * share, false, widest)), text([])];
}

/** From the spot to the middle of a text, the best first. */
type Offsets = (width: number, height: number) => readonly (readonly [number, number])[];

/** On the spot, or below or above a mark there. */
const near: Offsets = (_width, height) => [
	[0, 0],
	[0, 20 + height / 2],
	[0, -20 - height / 2]
];

/** The same with the text moved along as far as its end. */
const moved: Offsets = (width, height) =>
	near(width, height).flatMap(([, down]): [number, number][] => [
		[width / 2 - 10, down],
		[10 - width / 2, down]
	]);

/** Apart from it. */
const far: Offsets = (width, height) => [
	[24 + width / 2, 0],
	[-24 - width / 2, 0],
	[0, 39 + height / 2],
	[0, -39 - height / 2],
	[43 + width / 2, 0],
	[-43 - width / 2, 0],
	...[1, -1].flatMap((right): [number, number][] => [
		[right * (width / 2 - 39), 57 + height / 2],
		[right * (width / 2 - 39), -57 - height / 2]
	])
];

function standing(
	{ shade, x, y }: RegionToLabel,
	{ name, detail, width, height }: RegionText,
	[right, down]: readonly [number, number],
	room: LabelRoom
): PlacedRegion {
	const within = (middle: number, size: number, most: number) =>
		Math.max(inset + size / 2, Math.min(most - inset - size / 2, middle));
	const middleX = within(x + right, width, room.width);
	const middleY = within(y + down, height, room.height);
	const box: Box = [middleX - width / 2, middleY - height / 2, middleX + width / 2, middleY + height / 2];
	return {
		...{ shade, name, detail, offset: [middleX - x, middleY - y], box },
		leader: leaderTo(box, x, y, room.discs)
	};
}

/** The shortest line from a spot to a text, from the edge of the mark that stands there. */
function leaderTo(
	[left, top, right, bottom]: Box,
	x: number,
	y: number,
	discs: readonly Disc[]
): Segment | null {
	const toX = Math.max(left, Math.min(right, x)) - x;
	const toY = Math.max(top, Math.min(bottom, y)) - y;
	const length = Math.hypot(toX, toY);
	const mark = discs.find((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.r);
	const from = mark ? mark.r + Math.hypot(mark.x - x, mark.y - y) : 0;
	if (length - from < led) return null;
	return [(toX / length) * from, (toY / length) * from, toX * (1 - 2 / length), toY * (1 - 2 / length)];
}
