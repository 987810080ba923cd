/** A position as it was typed, or what is wrong with it, in a sentence. */
export type ReadPosition = { readonly at: [lng: number, lat: number] } | { readonly fault: string };

interface Coordinate {
	readonly degrees: number;
	/** The hemisphere, where it is written. */
	readonly letter: string | null;
}

const example = 'Write latitude, then longitude: 55.75, 37.62 or 55°45′N 37°37′E.';

/**
 * Reads latitude and longitude in degrees, with or without minutes and seconds. Hemispheres, before or behind their
 * numbers, also say which is which; without them latitude stands first.
 */
export function readPosition(text: string): ReadPosition {
	const tokens = tokensOf(text);
	const halves = tokens && halvesOf(tokens);
	const [first, second] = halves?.map(coordinateOf) ?? [];
	if (!first || !second) return { fault: `“${text.trim()}” is not a position. ${example}` };
	const isTurned = first.letter !== null && 'EW'.includes(first.letter);
	const [lat, lng] = isTurned ? [second, first] : [first, second];
	if ((lat.letter && 'EW'.includes(lat.letter)) || (lng.letter && 'NS'.includes(lng.letter)))
		return { fault: `“${text.trim()}” has two ${isTurned ? 'longitudes' : 'latitudes'}. ${example}` };
	if (Math.abs(lat.degrees) > 90) {
		const isSwapped = Math.abs(lng.degrees) <= 90 && Math.abs(lat.degrees) <= 180;
		const why = isSwapped ? ' Latitude stands first.' : '';
		return { fault: `A latitude of ${lat.degrees} is beyond a pole.${why}` };
	}
	if (Math.abs(lng.degrees) > 180)
		return { fault: `A longitude of ${lng.degrees} is beyond 180 degrees east or west.` };
	return { at: [rounded(lng.degrees), rounded(lat.degrees)] };
}

const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4 + 0;

/** Numbers, hemispheres and commas; null where there is anything else. */
function tokensOf(text: string): string[] | null {
	const plain = text.trim().toUpperCase().replace(/[−–]/g, '-');
	const pattern = /\s+|[°º'’′"”″]+|([NSEW,;])|([+-]?\d+(?:\.\d+)?)/gy;
	const tokens: string[] = [];
	let end = 0;
	for (const match of plain.matchAll(pattern)) {
		end = match.index + match[0].length;
		const token = match[1] ?? match[2];
		if (token) tokens.push(token === ';' ? ',' : token);
	}
	return end === plain.length ? tokens : null;
}

/** At the comma, at the hemispheres, or in the middle. */
function halvesOf(tokens: readonly string[]): readonly string[][] | null {
	const comma = tokens.indexOf(',');
	if (comma >= 0) return [tokens.slice(0, comma), tokens.slice(comma + 1)];
	const letters = tokens.flatMap((token, i) => (/[NSEW]/.test(token) ? [i] : []));
	const cut =
		letters.length === 0 ? tokens.length / 2 : letters[0] === 0 ? (letters[1] ?? -1) : letters[0]! + 1;
	return Number.isInteger(cut) && cut > 0 ? [tokens.slice(0, cut), tokens.slice(cut)] : null;
}

function coordinateOf(tokens: readonly string[]): Coordinate | null {
	const isLetter = (token: string | undefined) => token !== undefined && /[NSEW]/.test(token);
	const letter = [tokens[0], tokens.at(-1)].find(isLetter) ?? null;
	const numbers = isLetter(tokens[0]) ? tokens.slice(1) : letter ? tokens.slice(0, -1) : tokens;
	const [degrees, ...parts] = numbers;
	const isWhole = (text: string) => /^[+-]?\d+$/.test(text);
	if (degrees === undefined || parts.length > 2 || !numbers.every((text) => /\d/.test(text))) return null;
	if (letter && /^[+-]/.test(degrees)) return null;
	if (!numbers.slice(0, -1).every(isWhole)) return null;
	if (parts.some((part) => /^[+-]/.test(part) || Number(part) >= 60)) return null;
	const size = Math.abs(Number(degrees)) + Number(parts[0] ?? 0) / 60 + Number(parts[1] ?? 0) / 3600;
	const isBelow = degrees.startsWith('-') || letter === 'S' || letter === 'W';
	return { degrees: isBelow ? -size : size, letter };
}
