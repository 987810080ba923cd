import type { ColourOf } from '../style/tokens';

type Hex = `#${string}`;

/** How the pen's lines and handles look, in the colours of a theme; the area itself is drawn beneath by the map. */
export function penStyles(colour: ColourOf) {
	const [ink, paper] = [colour('ink') as Hex, colour('surface') as Hex];
	const line = { lineStringColor: ink, lineStringWidth: 1.5, lineStringOpacity: 0.8 };
	const point = (of: string, width: number) => ({
		[`${of}Color`]: paper,
		[`${of}Width`]: width,
		[`${of}Opacity`]: 1,
		[`${of}OutlineColor`]: ink,
		[`${of}OutlineWidth`]: 2,
		[`${of}OutlineOpacity`]: 1
	});
	const polygon = {
		fillColor: ink,
		fillOpacity: 0,
		outlineColor: ink,
		outlineWidth: 1.5,
		outlineOpacity: 0.8
	};
	return {
		polygon: { ...polygon, ...point('closingPoint', 6), ...point('coordinatePoint', 4) },
		line: { ...line, ...point('closingPoint', 6), ...point('coordinatePoint', 4) },
		select: {
			...{ selectedLineStringColor: ink, selectedLineStringWidth: 1.5 },
			...{ selectedPolygonColor: ink, selectedPolygonFillOpacity: 0 },
			...{ selectedPolygonOutlineColor: ink, selectedPolygonOutlineWidth: 1.5 },
			...point('selectionPoint', 6),
			...point('midPoint', 3)
		}
	};
}
