import { cpuClock } from '../cpu-clock';
import type { Contender } from './contender';
import { difference, type Counts } from './counts';
import type { Step } from './step';

/** Milliseconds of each contender for each step that counts. */
export type Laps = ReadonlyMap<string, readonly number[]>;

/** Steps that a contender takes in a row, as a reader would, before it is the next one's turn. */
const inARow = 9;

/**
 * Gives each contender the same few steps in turn, a different one first each time, so that what disturbs the machine
 * disturbs all alike. The first round and the first step of each turn do not count. Every first and last answer of a
 * turn is compared with the first contender's.
 *
 * @throws Error, in a sentence, where two contenders count differently
 */
export function race(contenders: readonly Contender[], steps: readonly Step[]): Laps {
	const laps = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
	for (let begin = 0, round = 0; begin < steps.length; begin += inARow, round++) {
		const turn = steps.slice(begin, begin + inARow);
		const checks = new Map<string, Counts[]>();
		contenders.forEach((_, i) => {
			const contender = contenders[(i + round) % contenders.length]!;
			const { times, counts } = takeTurn(contender, turn);
			checks.set(contender.name, counts);
			if (round > 0) laps.get(contender.name)!.push(...times.slice(1));
		});
		const [first, ...others] = contenders;
		checks.get(first!.name)!.forEach((expected, i) => {
			for (const { name } of others) {
				const differs = difference(expected, checks.get(name)![i]!);
				if (differs) throw new Error(`${name} and ${first!.name} differ in ${differs} after step ${begin}.`);
			}
		});
	}
	return laps;
}

function takeTurn(contender: Contender, steps: readonly Step[]) {
	const times: number[] = [];
	const counts: Counts[] = [];
	steps.forEach((step, i) => {
		const began = cpuClock();
		const counted = contender.answer(step);
		times.push(cpuClock() - began);
		if (i === 0 || i === steps.length - 1) counts.push(counted());
	});
	return { times, counts };
}
