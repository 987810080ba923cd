import type { Choices } from './choices';
import { writeAddress } from './url';

/** A view as a file keeps it: without what is open over it. */
export const viewInAddress = (choices: Choices): string =>
	writeAddress({ ...choices, selection: null, door: null, reads: false }).toString();
