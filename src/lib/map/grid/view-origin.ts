/** Whole turns of the world are added to it, and a float holds both to the last digit. */
const steps = 2 ** 22;

/**
 * A position near the middle of a view, on the unit square, to count the positions of marks from: a float holds a
 * position in the world only to some pixels at street scale, and its distance from here exactly.
 */
export function viewOrigin([x, y]: readonly [number, number]): [number, number] {
	return [Math.round(x * steps) / steps, Math.round(y * steps) / steps];
}

/** A column-major 4 by 4 matrix for positions counted from `x, y`. */
export function countedFrom(matrix: ArrayLike<number>, [x, y]: readonly [number, number]): Float32Array {
	const moved = Float32Array.from(matrix);
	for (let row = 0; row < 4; row++)
		moved[12 + row] = matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!;
	return moved;
}
