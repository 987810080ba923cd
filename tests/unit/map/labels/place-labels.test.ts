import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framePadding, toUnit, unitPixels, zoomStep, type Mark } from '$lib/picture';
import { rankOf, type LabelRank } from '../../../../src/lib/map/labels/label-order';
import {
	crosses,
	isCrossed,
	type Box,
	type LabelRoom,
	type Segment
} from '../../../../src/lib/map/labels/label-room';
import { placeLabels, type PlacedLabel, type ToLabel } from '../../../../src/lib/map/labels/place-labels';
import { aGlyph } from '../../../fixtures/a-glyph';
import { theDossier } from '../../../fixtures/the-dossier';
import { pictureOf } from '../../picture/a-picture';

const room = (part: Partial<LabelRoom> = {}): LabelRoom => ({
	...{ width: 600, height: 400, discs: [], covered: [], lines: [] },
	...part
});

function aMark(id: string, name = id, priority = 1): Mark {
	const label = {
		name,
		detail: `${priority} killed`,
		isMajor: true,
		isEnd: false,
		country: null,
		isShown: true
	};
	const glyph = aGlyph('disc', { radius: 8 });
	return {
		...{ id, at: [0, 0], rows: [0], places: [id], coarsest: 'exact' },
		glyph,
		label,
		spoken: '',
		priority
	} as unknown as Mark;
}
const at = (x: number, y: number, mark: Mark, rank: LabelRank = 'major'): ToLabel => ({
	...{ mark, rank, disc: { x, y, r: 10 } }
});
const place = (marks: readonly ToLabel[], part: Partial<LabelRoom> = {}) =>
	placeLabels(marks, room({ discs: marks.map(({ disc }) => disc), ...part }));

function boxOf({ anchor, offset, text }: PlacedLabel, { disc }: ToLabel): Box {
	const [x, y] = [disc.x + offset[0], disc.y + offset[1]];
	const left = anchor === 'left' ? x : anchor === 'right' ? x - text.width : x - text.width / 2;
	return [left, y - text.height / 2, left + text.width, y + text.height / 2];
}

/** What is wrong with placed labels: cut by an edge, on a mark, on another. */
function faults(
	placed: readonly PlacedLabel[],
	marks: readonly ToLabel[],
	{ width, height, discs }: LabelRoom
) {
	const boxes = placed.map((label) => ({
		name: label.text.name,
		box: boxOf(
			label,
			marks.find(({ mark }) => mark === label.mark)!
		)
	}));
	return boxes.flatMap(({ name, box: [left, top, right, bottom] }, i) => {
		const isCut = left < 0 || top < 0 || right > width || bottom > height;
		const isOnMark = discs.some(
			({ x, y, r }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < r
		);
		const isOnName = boxes.some(
			({ box }, j) => j < i && left < box[2] && box[0] < right && top < box[3] && box[1] < bottom
		);
		return [
			isCut && `${name} is cut`,
			isOnMark && `${name} is on a mark`,
			isOnName && `${name} is on a name`
		].filter(Boolean);
	});
}

test('wherever marks stand, no name is cut, on a mark or on another name, and a second time all is the same', () => {
	const coordinate = fc.integer({ min: 0, max: 600 });
	const ranks = fc.constantFrom<LabelRank>('selected', 'hovered', 'major', 'minor', 'mention');
	const points = fc.array(fc.tuple(coordinate, fc.integer({ min: 0, max: 400 }), ranks), { maxLength: 25 });
	fc.assert(
		fc.property(points, (points) => {
			const marks = points.map(([x, y, rank], i) => at(x, y, aMark(`mark ${i}`, `Town ${i}`, i), rank));
			const there = room({ discs: marks.map(({ disc }) => disc) });
			const placed = placeLabels(marks, there);
			expect(faults(placed, marks, there)).toEqual([]);
			expect(placeLabels([...marks].reverse(), there)).toEqual(placed);
		}),
		{ seed: 89, numRuns: 100 }
	);
});

test('a name stands to the right of its mark, at the right edge to the left of it, and under neither a tool', () => {
	const [one] = place([at(300, 200, aMark('beslan'))]);
	expect(one).toMatchObject({ anchor: 'left', leader: null });
	const [two] = place([at(590, 200, aMark('beslan'))]);
	expect(two).toMatchObject({ anchor: 'right', leader: null });
	const [three] = place([at(300, 200, aMark('beslan'))], { covered: [[305, 0, 600, 400]] });
	expect(three).toMatchObject({ anchor: 'right' });
});

test('it keeps off arcs where there is room elsewhere', () => {
	const [label] = place([at(300, 200, aMark('beslan'))], { lines: [[330, 150, 330, 250]] });
	expect(label!.anchor).toBe('right');
});

test('it has a leader line rather than an arc under it, one that crosses none, and stands on an arc rather than nowhere', () => {
	const ends = [18, 0, -18, 0, 0, 16, 0, -16, 12, 12, -12, 12, 12, -12, -12, -12];
	const beside = Array.from({ length: 8 }, (_, i): Segment => {
		const [x, y] = [300 + ends[i * 2]!, 200 + ends[i * 2 + 1]!];
		return [x, y, x + 1, y];
	});
	const [led] = place([at(300, 200, aMark('beslan'))], { lines: beside });
	const [x1, y1, x2, y2] = led!.leader!;
	expect(crosses([300 + x1, 200 + y1, 300 + x2, 200 + y2], beside)).toBe(false);
	expect(isCrossed(led!.box, beside)).toBe(false);
	const around: Segment[] = [
		[330, 183, 330, 217],
		[270, 183, 270, 217],
		[270, 183, 330, 183],
		[270, 217, 330, 217]
	];
	const [inside] = place([at(300, 200, aMark('beslan'))], { lines: around });
	expect(inside).toMatchObject({ anchor: 'left', leader: null });
});

test('where marks crowd, an attack has a leader line and what is less says nothing', () => {
	const ring = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);
	const discs = [0, ...ring].map((turn, i) =>
		i === 0 ? { x: 300, y: 200, r: 10 } : { x: 300 + 24 * Math.cos(turn), y: 200 + 24 * Math.sin(turn), r: 8 }
	);
	const [attack] = place([at(300, 200, aMark('beslan'))], { discs });
	expect(attack!.leader).not.toBeNull();
	expect(place([at(300, 200, aMark('beslan'), 'minor')], { discs })).toEqual([]);
});

test('the heavier one is named where there is room for one; pointed at, the other is named in its stead', () => {
	const covered: Box[] = [
		[0, 0, 600, 180],
		[0, 225, 600, 400]
	];
	const names = (rank: LabelRank) =>
		place(
			[
				at(300, 200, aMark('light', 'A light one by the road', 1), rank),
				at(330, 200, aMark('heavy', 'A heavy one by the road', 9))
			],
			{
				covered,
				width: 420
			}
		).map(({ mark }) => mark.id);
	expect(names('major')).toContain('heavy');
	expect(names('hovered')).toContain('light');
});

test('who is named at all', () => {
	const mark = aMark('one');
	const label = { ...mark.label, isMajor: false };
	const rank = (part: Partial<Mark>, hovered: string | null = null, zoom = 3) =>
		rankOf({ ...mark, ...part }, hovered, zoom);
	expect(rank({})).toBe('major');
	expect(rank({ label })).toBe('minor');
	expect(rank({ label, places: [] })).toBeNull();
	expect(rank({ label, places: [] }, 'one')).toBe('hovered');
	expect(rank({ label: { ...label, isShown: false } })).toBeNull();
	expect(rank({ label: { ...label, isShown: false }, glyph: aGlyph('disc', { selected: true }) })).toBe(
		'selected'
	);
	const dot = aGlyph('dot', { count: 0 });
	expect(rank({ label, glyph: dot })).toBeNull();
	expect(rank({ label: { ...label, isEnd: true }, glyph: dot })).toBe('mention');
	expect(rank({ label, glyph: dot }, null, 4)).toBe('mention');
});

describe('the built-in dossier, as it is first seen', () => {
	const { dossier, store } = theDossier();
	const halo = { crisp: 2, soft: 7, area: 5 };

	/** The first view on a map of a size, as MapLibre fits it. */
	function firstView(width: number, height: number) {
		const [west, south, east, north] = store.opened.frame;
		const padding = framePadding({ clientWidth: width, clientHeight: height });
		const [x0, y0] = toUnit([west, north]);
		const [x1, y1] = toUnit([east, south]);
		const scale = Math.min(
			(width - padding.left - padding.right) / (x1 - x0),
			(height - padding.top - padding.bottom) / (y1 - y0)
		);
		const zoom = Math.log2(scale / unitPixels(0));
		const picture = pictureOf(dossier, { zoom: zoomStep(zoom), mentioned: true });
		const point = (lngLat: readonly [number, number]) => {
			const [x, y] = toUnit(lngLat);
			const middle = [
				(padding.left + width - padding.right) / 2,
				(padding.top + height - padding.bottom) / 2
			];
			return [(x - (x0 + x1) / 2) * scale + middle[0]!, (y - (y0 + y1) / 2) * scale + middle[1]!] as const;
		};
		const marks = picture.marks.flatMap((mark) => {
			const [x, y] = point(mark.at);
			const rank = rankOf(mark, null, zoom);
			const disc = { x, y, r: mark.glyph.radius + halo[mark.glyph.edge] };
			return x > 0 && y > 0 && x < width && y < height ? [{ mark, rank, disc }] : [];
		});
		const lines = picture.arcs.flatMap(({ geometry }) => {
			const points = geometry.coordinates[0]!.map((position) => point(position as [number, number]));
			return points.slice(1).map((to, i): Segment => [...points[i]!, ...to]);
		});
		const there = room({ width, height, discs: marks.map(({ disc }) => disc), lines });
		const named = marks.flatMap(({ rank, ...one }) => (rank ? [{ ...one, rank }] : []));
		return { placed: placeLabels(named, there), named, there };
	}

	test.each([
		[780, 640, ['Moscow', 'Kabul', 'Kerman', 'Beslan']],
		[1260, 820, ['Moscow', 'Kabul', 'Kerman', 'Beslan']],
		[390, 240, ['Moscow', 'Kabul']]
	])('on a map of %i by %i pixels names %j, and nothing is cut or covered', (width, height, expected) => {
		const { placed, named, there } = firstView(width, height);
		expect(faults(placed, named, there)).toEqual([]);
		const names = placed.map(({ text }) => text.name.replaceAll('\n', ' ')).join('; ');
		for (const name of expected) expect(names).toContain(name);
		const led = placed.flatMap((one) => {
			const { x, y } = named.find(({ mark }) => mark === one.mark)!.disc;
			const [x1, y1, x2, y2] = one.leader ?? [];
			return x1 === undefined ? [] : [{ one, line: [x + x1, y + y1!, x + x2!, y + y2!] as Segment }];
		});
		for (const { one, line } of led)
			expect(placed.filter((other) => other !== one && isCrossed(other.box, [line]))).toEqual([]);
		if (width < 400) return;
		expect(placed.filter(({ box }) => isCrossed(box, there.lines)).map(({ text }) => text.name)).toEqual([]);
	});
});
