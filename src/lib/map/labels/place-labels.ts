import type { Mark } from '$lib/picture';
import { inLabelOrder, type LabelRank } from './label-order';
import {
	areNear,
	crosses,
	isCrossed,
	isFree,
	type Box,
	type Disc,
	type LabelRoom,
	type Segment
} from './label-room';
import { labelTexts, type LabelText } from './label-text';

export interface ToLabel {
	readonly mark: Mark;
	readonly rank: LabelRank;
	/** All that is painted of the mark. */
	readonly disc: Disc;
}

export interface PlacedLabel {
	readonly mark: Mark;
	readonly text: LabelText;
	readonly box: Box;
	/** The side of the text that keeps its place: next to the mark. */
	readonly anchor: 'left' | 'right' | 'center';
	/** From the middle of the mark to the middle of that side, CSS pixels. */
	readonly offset: readonly [number, number];
	/** From the mark’s edge to the text, both from the middle of the mark; null where they touch anyway. */
	readonly leader: readonly [number, number, number, number] | null;
}

const gap = 4;
/** From the edge of the mark on, where it is not named beside it. */
const leaders = [16, 32, 52, 76];
/** Where a name may stand around its mark, the best first: sixteenths of a turn from the right, clockwise. */
const sides = [0, 8, 4, 12, 2, 14, 6, 10];
const betweenSides = [1, 15, 7, 9, 3, 13, 5, 11];
/** What it counts that a name is shorter or farther off, in places of the lists above: more than any side does. */
const onText = sides.length + betweenSides.length;
/** What an arc under a name or its leader line counts: a line of one more length is better, a far longer one is not. */
const onLine = onText * 5;

/**
 * Where names stand: beside their marks, inside the map, on no mark, on no other name. Who comes first in the order of
 * labels chooses first; what finds no place beside its mark with a shorter text either gets a leader line, or is left
 * out. None is left out for an arc or another’s leader line: names only prefer to stand beside them. The same input is
 * always placed the same way.
 */
export function placeLabels(marks: readonly ToLabel[], room: LabelRoom): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	/** Arcs, and the leader lines of those that have chosen. */
	const lines = [...room.lines];
	const lineOf = ({ leader }: PlacedLabel, { disc: { x, y } }: ToLabel): Segment | null =>
		leader && [x + leader[0], y + leader[1], x + leader[2], y + leader[3]];
	const isOnLine = (label: PlacedLabel, one: ToLabel) => {
		const line = lineOf(label, one);
		return isCrossed(label.box, lines) || (line !== null && crosses(line, lines));
	};
	const best = (one: ToLabel, others: readonly Box[]): PlacedLabel | null => {
		const texts = labelTexts(one.mark, one.rank);
		const distances = [0, ...(isLed(one.rank) ? leaders : [])];
		const groups = distances.flatMap((distance) => texts.map((text) => ({ distance, text })));
		let found: { label: PlacedLabel; cost: number } | null = null;
		for (const [group, { distance, text }] of groups.entries()) {
			if (found && found.cost <= group * onText) break;
			for (const [at, side] of (distance > 0 ? [...sides, ...betweenSides] : sides).entries()) {
				const label = standing(one, text, side, distance);
				const least = group * onText + at;
				if ((found && found.cost <= least) || !isFree(label.box, room, others)) continue;
				const cost = least + (isOnLine(label, one) ? onLine : 0);
				if (!found || cost < found.cost) found = { label, cost };
			}
		}
		return found && found.label;
	};

	const inOrder = [...marks].sort(inLabelOrder);
	for (const one of inOrder.filter(({ rank }) => rank !== 'hovered')) {
		const boxes = placed.map(({ box }) => box);
		const found = best(one, boxes);
		if (!found) continue;
		placed.push(found);
		const line = lineOf(found, one);
		if (line) lines.push(line);
	}
	for (const one of inOrder.filter(({ rank }) => rank === 'hovered')) {
		const found =
			best(
				one,
				placed.map(({ box }) => box)
			) ?? best(one, []);
		if (!found) continue;
		const stay = placed.filter(({ box }) => !areNear(found.box, box));
		placed.splice(0, placed.length, ...stay, found);
	}
	return placed;
}

const isLed = (rank: LabelRank) => rank === 'selected' || rank === 'hovered' || rank === 'major';

function standing(
	{ mark, disc: { x, y, r } }: ToLabel,
	text: LabelText,
	side: number,
	distance: number
): PlacedLabel {
	const { width, height } = text;
	const turn = (side * Math.PI) / 8;
	const [right, down] = [Math.cos(turn), Math.sin(turn)];
	const away = r + gap + distance;
	const [edgeX, edgeY] = [right * away, down * away];
	const isBeside = Math.abs(right) > 0.3;
	const middleY = edgeY + (Math.abs(down) < 0.1 ? 0 : (Math.sign(down) * height) / 2);
	const left = !isBeside ? edgeX - width / 2 : right > 0 ? edgeX : edgeX - width;
	const box: Box = [x + left, y + middleY - height / 2, x + left + width, y + middleY + height / 2];
	return {
		...{ mark, text, box },
		anchor: !isBeside ? 'center' : right > 0 ? 'left' : 'right',
		offset: [edgeX, middleY],
		leader: distance === 0 ? null : [right * r, down * r, edgeX - right * 2, edgeY - down * 2]
	};
}
