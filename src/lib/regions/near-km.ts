/** Kilometres: farther than this from every country a point is at sea. */
export const nearKm = 50;
