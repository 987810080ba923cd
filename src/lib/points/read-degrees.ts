const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const shown = 30;

/** A latitude or longitude in degrees, or why the cell is none: "latitude “NA” is not a number". */
export function readDegrees(
	cell: string | undefined,
	axis: 'latitude' | 'longitude',
	comma: boolean
): number | string {
	const text = cell?.trim() ?? '';
	if (text === '') return `no ${axis}`;
	const plain = comma ? text.replace(',', '.') : text;
	if (!number.test(plain)) {
		const short = text.length > shown ? `${text.slice(0, shown)}…` : text;
		return `${axis} “${short}” is not a number`;
	}
	const degrees = Number(plain);
	const most = axis === 'latitude' ? 90 : 180;
	return Math.abs(degrees) <= most ? degrees : `${axis} ${text} is beyond ${most} degrees`;
}
