/** Kilometres: nearer than this to a second country a point is on the border; the packaged borders are no finer. */
export const borderKm = 0.1;
