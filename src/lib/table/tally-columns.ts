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

	/** Adds `events` events of one state of toll, with what their tolls add up to. */
	add(key: number, events: number, state: number, low: number, best: number, high: number): void {
		this.events[key]! += events;
		if (state === tollStates.notAnAttack) return;
		this.attacks[key]! += events;
		if (state === tollStates.notStated) return;
		this.stated[key]! += events;
		if (state === tollStates.openAbove) this.open[key]! += events;
		this.low[key]! += low;
		this.best[key]! += best;
		this.high[key]! += high;
	}

	clear(): void {
		const { events, attacks, stated, open, low, best, high } = this;
		for (const column of [events, attacks, stated, open, low, best, high]) column.fill(0);
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
