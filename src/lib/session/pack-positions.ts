/** Of a degree. */
const fineness = 1e4;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
type LngLat = readonly [number, number];

/**
 * Positions as text that an address need not escape: of each the step from the one before in ten-thousandths of a
 * degree, zigzag so that a small one is short, five bits a character and the sixth while more follow.
 */
export function packPositions(positions: readonly LngLat[]): string {
	let before = [0, 0];
	return positions
		.flatMap((at) => {
			const now = at.map((degrees) => Math.round(degrees * fineness));
			const steps = now.map((value, i) => value - before[i]!);
			before = now;
			return steps.map(packNumber);
		})
		.join('');
}

function packNumber(value: number): string {
	let rest = value < 0 ? -2 * value - 1 : 2 * value;
	let text = '';
	for (; rest >= 32; rest = Math.floor(rest / 32)) text += digits[32 + (rest % 32)];
	return text + digits[rest];
}

/** What was packed; undefined for text that cannot be it, or a position that is not on the globe. */
export function unpackPositions(text: string): [number, number][] | undefined {
	const numbers: number[] = [];
	let [rest, scale] = [0, 1];
	for (const character of text) {
		const digit = digits.indexOf(character);
		if (digit < 0 || scale > 32 ** 5) return undefined;
		rest += (digit % 32) * scale;
		scale *= 32;
		if (digit >= 32) continue;
		numbers.push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
		[rest, scale] = [0, 1];
	}
	if (scale > 1 || numbers.length % 2 === 1) return undefined;
	let [lng, lat] = [0, 0];
	const positions: [number, number][] = [];
	for (let i = 0; i < numbers.length; i += 2) {
		lng += numbers[i]!;
		lat += numbers[i + 1]!;
		if (Math.abs(lng) > 180 * fineness || Math.abs(lat) > 90 * fineness) return undefined;
		positions.push([lng / fineness, lat / fineness]);
	}
	return positions;
}
