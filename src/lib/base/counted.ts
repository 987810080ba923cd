const number = new Intl.NumberFormat('en-GB');

/** A count with its noun: "1 event", "1,204 events". */
export function counted(n: number, noun: string): string {
	return `${number.format(n)} ${noun}${n === 1 ? '' : 's'}`;
}
