/**
 * Countries whose name reads better elsewhere than in the middle of their largest part: Russia in the Urals,
 * others nearer to where people live.
 * @type {Map<string, [lng: number, lat: number]>}
 */
export const labelPositions = new Map([
	['AQ', [40, -76]],
	['CA', [-106, 57.5]],
	['CN', [102.5, 35.5]],
	['GL', [-41, 72]],
	['IT', [12.4, 42.9]],
	['MY', [102.2, 4.2]],
	['PE', [-75.2, -9.5]],
	['PK', [69, 29.3]],
	['RU', [58, 61.5]],
	['SE', [15.3, 62.3]],
	['US', [-98.6, 39.6]],
	['UZ', [63.8, 41.6]]
]);
