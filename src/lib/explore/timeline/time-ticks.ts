import { scaleUtc } from 'd3-scale';
import { xOf, type View } from './view';

export interface Tick {
	readonly x: number;
	readonly text: string;
}

const milliseconds = 86_400_000;
/** Pixels a tick's words take with the room beside them. */
const room = 84;
const widthOf = (text: string) => text.length * 6.6 + 6;

const words = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const yearWords = words({ year: 'numeric' });
const monthWords = words({ month: 'short' });
const monthYearWords = words({ month: 'short', year: 'numeric' });
const dayWords = words({ day: 'numeric', month: 'short' });
const dayYearWords = words({ day: 'numeric', month: 'short', year: 'numeric' });

/**
 * Ticks at whole days, each with words for what begins there; the first names its year. Words that would be
 * cut or run into others are left out.
 */
export function timeTicks(view: View, width: number): readonly Tick[] {
	const domain = [new Date(view.from * milliseconds), new Date(view.after * milliseconds)];
	const most = Math.min(Math.max(2, width / room), view.after - view.from);
	const times = scaleUtc().domain(domain).ticks(most);
	const isWeekly = times.length > 1 && times.every((time) => time.getUTCDay() === 0);
	const days = times
		.map((time) => time.getTime() / milliseconds)
		.filter(Number.isInteger)
		// d3's weeks begin on Sunday, the bins' on Monday.
		.map((day) => (isWeekly ? day + 1 : day))
		.filter((day) => day < view.after);
	let free = 0;
	return days.map((day, i) => {
		const x = xOf(day, view, width);
		const text = textOf(new Date(day * milliseconds), i === 0);
		if (x < free || x + widthOf(text) > width) return { x, text: '' };
		free = x + widthOf(text);
		return { x, text };
	});
}

function textOf(date: Date, isFirst: boolean): string {
	if (date.getUTCDate() > 1) return (isFirst ? dayYearWords : dayWords).format(date);
	if (date.getUTCMonth() > 0) return (isFirst ? monthYearWords : monthWords).format(date);
	return yearWords.format(date);
}
