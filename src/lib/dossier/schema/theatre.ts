import * as v from 'valibot';
import { is } from '../fault-words';
import { PlaceId, slug, text } from './ids';
import { line, position, ring } from './place';

const kilometres = v.pipe(v.number(), v.minValue(0, is('below 0')), v.maxValue(5000, is('above 5000')));
const unitId = v.pipe(v.string(), v.regex(/^[\w-]+$/, is('not the id of a unit')));

/** What a theatre is put together of; lengths in kilometres. */
export const AreaPart = v.variant('kind', [
	/** A country or an area with a code of its own, a UN M49 subregion, or a province, by its id. */
	v.object({ kind: v.picklist(['country', 'subregion', 'province']), id: unitId }),
	v.object({ kind: v.literal('circle'), at: position, km: kilometres }),
	v.object({ kind: v.literal('polygon'), ring }),
	v.object({ kind: v.literal('along'), line, km: kilometres }),
	/** A place of the dossier and everything within `km` of it; 0 for the place alone. */
	v.object({ kind: v.literal('around'), place: PlaceId, km: kilometres })
]);
export type AreaPart = v.InferOutput<typeof AreaPart>;

/** A named grouping of the analyst's own; two of them may overlap. */
export const Theatre = v.object({
	id: slug,
	name: text,
	/** What it is meant to be, and why its edges are where they are. */
	note: text,
	parts: v.pipe(v.array(AreaPart), v.minLength(1, 'the theatre has no part'))
});
export type Theatre = v.InferOutput<typeof Theatre>;
