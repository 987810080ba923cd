import { tollStates } from './event-table';
import type { Tally } from './tally';

/** Tallies kept side by side, one for each of `size` keys, to be added to number by number. */
export class TallyColumns {
	readonly events: Float64Array;
	readonly attacks: Float64Array;
	readonly stated: Float64Array;
	readonly open: Float64Array;
	readonly low: Float64Array;
	readonly best: Float64Array;
	readonly high: Float64Array;

	constructor(size: number) {
		const column = () => new Float64Array(size);
		[this.events, this.attacks, this.stated, this.open] = [column(), column(), column(), column()];
		[this.low, this.best, this.high] = [column(), column(), column()];
	}

	/**
	 * Adds `events` events of one state of toll, with what their tolls add up to: low, best and high, which stand in
	 * `tolls` from `at` on.
	 */
	add(key: number, events: number, state: number, tolls: Int32Array | Float64Array, at: number): void {
		this.events[key]! += events;
		if (state === tollStates.notAnAttack) return;
		this.attacks[key]! += events;
		if (state === tollStates.notStated) return;
		this.stated[key]! += events;
		if (state === tollStates.openAbove) this.open[key]! += events;
		this.low[key]! += tolls[at]!;
		this.best[key]! += tolls[at + 1]!;
		this.high[key]! += tolls[at + 2]!;
	}

	at(key: number): Tally {
		const [attacks, stated] = [this.attacks[key]!, this.stated[key]!];
		return {
			events: this.events[key]!,
			attacks,
			killed: {
				low: this.low[key]!,
				best: this.best[key]!,
				high: this.open[key]! > 0 ? null : this.high[key]!
			},
			tollsStated: stated,
			tollsNotStated: attacks - stated
		};
	}
}
