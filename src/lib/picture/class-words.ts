import type { TintClass } from './tint-classes';

const number = new Intl.NumberFormat('en-GB');

/** The values of a class: "1", "2 to 4", "more than 11". Only before "to" may it break. */
export function classInWords({ low, high }: Pick<TintClass, 'low' | 'high'>): string {
	if (high === null) return `more than ${number.format(low - 1)}`;
	return low === high ? number.format(low) : `${number.format(low)} to\u00a0${number.format(high)}`;
}
