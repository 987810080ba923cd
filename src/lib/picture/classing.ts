export const classMethods = ['jenks', 'quantile', 'equal', 'manual'] as const;
export type ClassMethod = (typeof classMethods)[number];
export const classValues = ['events', 'killed'] as const;
export const fewestClasses = 3;
export const mostClasses = 7;

/** How regions are put into classes. */
export interface Classing {
	readonly method: ClassMethod;
	/** How many classes to make, 3 to 7; fewer where the values are fewer. */
	readonly count: number;
	/** What is classed: events, or the best estimate of killed. */
	readonly of: (typeof classValues)[number];
	/** Upper ends of classes, ascending, that stay whatever the values are; null to make them from the values. */
	readonly breaks: readonly number[] | null;
}
