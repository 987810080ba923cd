/** `un`: as the United Nations counts an area. `administered`: by who holds it. */
export const pointsOfView = ['un', 'administered'] as const;
export type PointOfView = (typeof pointsOfView)[number];
