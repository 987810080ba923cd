/** Pixels of radius per square root of people killed, so that area says the toll. */
const radiusPerRoot = 1.2;
const smallest = 5;
export const largestRadius = 34;

/** Radius in CSS pixels of a mark for a toll. */
export function tollRadius(killed: number): number {
	return Math.min(largestRadius, Math.max(smallest, radiusPerRoot * Math.sqrt(killed)));
}

/** The tolls of a legend’s scale of sizes, the largest first. */
export const tollScale = [300, 100, 25].map((toll) => ({ text: String(toll), radius: tollRadius(toll) }));

/** A toll that is not stated has a size of its own, told apart by its dashed edge. */
export const unstatedRadius = 8;

/** Events that are not attacks carry no toll; their marks are all of one size. */
export const plainRadius = 6;
export const placeRadius = 3.5;
export const smallestStackRadius = 12;
