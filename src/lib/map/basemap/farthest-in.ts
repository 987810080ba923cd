/** How far the map goes in where there are no streets to see, as a zoom. */
export const farthestIn = 12;
