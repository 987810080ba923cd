import * as v from 'valibot';
import { is } from '../fault-words';

/**
 * What another copy of a document is aligned by. `paragraphs` has for each of them 13 hexadecimal digits of a hash and 32 of
 * a sketch, `passages` the hash of each piece of evidence, by "paragraph:start-end". No text can be read back from it.
 */
export const Prints = v.object({
	paragraphs: v.array(
		v.pipe(v.string(), v.regex(/^[0-9a-f]{45}$/, is('not a print (45 hexadecimal digits)')))
	),
	passages: v.record(
		v.pipe(v.string(), v.regex(/^\d+:\d+-\d+$/, is('not a passage (paragraph:start-end)'))),
		v.pipe(v.string(), v.regex(/^[0-9a-f]{13}$/, is('not a print (13 hexadecimal digits)')))
	)
});
export type Prints = v.InferOutput<typeof Prints>;
