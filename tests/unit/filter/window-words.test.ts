import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { windowInWords } from '$lib/filter';

test.each([
	[null, null, 'on any date'],
	['2024-03-22', '2024-03-22', 'on 22 March 2024'],
	['2004-01-01', '2004-12-31', 'in 2004'],
	['2004-02-01', '2004-02-29', 'in February 2004'],
	['2004-02-01', '2004-02-28', 'from 1 February 2004 to 28 February 2004'],
	['2003-02-01', '2003-02-28', 'in February 2003'],
	['2000-01-01', '2004-12-31', 'from 2000 to 2004'],
	['2021-03-01', '2024-12-31', 'from March 2021 to December 2024'],
	['2021-03-02', '2024-12-31', 'from 2 March 2021 to 31 December 2024'],
	['2024-03-07', null, 'since 7 March 2024'],
	['2024-03-01', null, 'since March 2024'],
	['2024-01-01', null, 'since 2024'],
	[null, '2024-03-07', 'until 7 March 2024'],
	[null, '2024-02-29', 'until February 2024'],
	[null, '2024-12-31', 'until 2024']
])('from %s to %s is %s', (from, to, words) => {
	const day = (iso: string | null) => iso && dayOf(iso);
	expect(windowInWords({ from: day(from) as number | null, to: day(to) as number | null })).toBe(words);
});
