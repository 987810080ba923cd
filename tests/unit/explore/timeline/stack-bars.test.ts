import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { stackBars } from '../../../../src/lib/explore/timeline/stack-bars';
import { aHistogram, manyEvents } from '../../../fixtures/a-histogram';

const histogram = aHistogram({
	...{ unit: 'day', from: '2024-01-01', to: '2024-01-10', stacks: 2 },
	bins: { '2024-01-02': [3, 1], '2024-01-05': [0, 2], '2024-01-09': [8, 0] }
});
const view = { from: dayOf('2024-01-01'), after: dayOf('2024-01-11') };

test('stacks stand on each other, to one scale, with the tallest at the top', () => {
	const { top, paths } = stackBars(histogram, view, 100, 40);
	expect(top).toBe(8);
	expect(paths).toEqual(['M10 40V25h9V40zM80 40V0h9V40z', 'M10 25V20h9V25zM40 40V30h9V40z']);
});

test('bins out of view do not count for the scale, and stay where their own edges are', () => {
	const half = { from: dayOf('2024-01-01'), after: dayOf('2024-01-06') };
	expect(stackBars(histogram, half, 100, 40)).toEqual({
		top: 4,
		paths: ['M20 40V10h19V40z', 'M20 10V0h19V10zM80 40V20h19V40z']
	});
	const later = { from: dayOf('2024-01-04'), after: dayOf('2024-01-14') };
	expect(stackBars(histogram, later, 100, 40).paths).toEqual(['M50 40V0h9V40z', 'M10 40V30h9V40z']);
});

test('one event beside thousands is seen', () => {
	const bins = { '2024-01-02': [9000], '2024-01-05': [1] };
	const { paths } = stackBars(
		aHistogram({ unit: 'day', from: '2024-01-01', to: '2024-01-10', bins }),
		view,
		100,
		40
	);
	expect(paths).toEqual(['M10 40V0h9V40zM40 40V38.5h9V40z']);
});

test('without events in view there is no bar and no scale', () => {
	const away = { from: dayOf('2030-01-01'), after: dayOf('2030-02-01') };
	expect(stackBars(histogram, away, 100, 40)).toEqual({ top: 0, paths: ['', ''] });
});

test('a million events are as many paths as there are stacks', () => {
	const whole = { from: dayOf('1989-01-01'), after: dayOf('2026-01-01') };
	const { paths } = stackBars(manyEvents(), whole, 1340, 44);
	expect(paths).toHaveLength(17);
	expect(paths.map((d) => d.split('M').length - 1)).toEqual(Array(17).fill(434));
});
