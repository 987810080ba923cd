import type { Counts } from './counts';
import type { Step } from './step';

/** An engine that takes part. Only `answer` is timed; what it returns tells what it counted, for the comparison. */
export interface Contender {
	readonly name: string;
	answer(step: Step): () => Counts;
}
