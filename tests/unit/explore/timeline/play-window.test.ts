import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { firstToPlay, nextToPlay, type PlayMode } from '../../../../src/lib/explore/timeline/play-window';

const days = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });
const bounds = days('2000-03-03', '2024-03-24');
const years = (first: number, last: number) => days(`${first}-01-01`, `${last}-12-31`);

function played(from: ReturnType<typeof days> | null, mode: PlayMode) {
	const windows = [firstToPlay(from, mode, 'year', bounds)];
	for (;;) {
		const next = nextToPlay(windows.at(-1)!, mode, 'year', bounds);
		if (!next) return windows;
		windows.push(next);
	}
}

describe('moving', () => {
	test('without a window, a short one goes from the first bin to the last', () => {
		const windows = played(null, 'moving');
		expect(windows).toHaveLength(23);
		expect([windows[0], windows[1], windows.at(-1)]).toEqual([
			years(2000, 2002),
			years(2001, 2003),
			years(2022, 2024)
		]);
	});

	test('a window goes on from where it is, and from the end begins anew', () => {
		expect(played(years(2020, 2023), 'moving')).toEqual([years(2020, 2023), years(2021, 2024)]);
		expect(firstToPlay(years(2021, 2024), 'moving', 'year', bounds)).toEqual(years(2000, 2003));
	});
});

describe('growing', () => {
	test('the start stays, be it within a bin', () => {
		const from = { first: dayOf('2021-06-05'), last: dayOf('2022-12-31') };
		expect(played(from, 'growing').map(({ first }) => first)).toEqual([from.first, from.first, from.first]);
		expect(played(from, 'growing').at(-1)!.last).toBe(dayOf('2024-12-31'));
		expect(firstToPlay({ ...from, last: dayOf('2024-12-31') }, 'growing', 'year', bounds)).toEqual(
			days('2021-06-05', '2021-12-31')
		);
	});

	test('without a window it begins with one bin', () => {
		expect(played(null, 'growing')).toHaveLength(25);
		expect(firstToPlay(null, 'growing', 'year', bounds)).toEqual(years(2000, 2000));
	});
});
