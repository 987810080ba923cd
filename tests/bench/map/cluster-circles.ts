import type { CircleLayerSpecification } from 'maplibre-gl';

/** Clusters are worked out down to here, the product's deepest zoom. */
export const deepest = 12;

/** A circle that grows with the number of events in it. */
export const clusterCircles = (source: string): CircleLayerSpecification => ({
	id: 'dots',
	type: 'circle',
	source,
	paint: {
		'circle-color': '#8a3324',
		'circle-radius': ['+', 4, ['*', 1.2, ['ln', ['+', 1, ['coalesce', ['get', 'point_count'], 1]]]]]
	}
});
