import type { Reply, SentAnswer, Source, Verb, Verbs } from './messages';
import type { Answer, Opened, Question } from './question';

/** What the page is told of the engine besides its replies. */
export interface Told {
	/** What it is at and the share that is done; null when it is done. */
	readonly ondoing: (doing: { what: string; share: number } | null) => void;
	/** The engine had stopped and works again, in a sentence. */
	readonly onrestart: (why: string) => void;
}

/** An engine that has said nothing for so long, milliseconds, while it owes a reply is taken for dead. */
const patience = 20_000;
/** An engine that dies so often without a reply in between would die of the same question again. */
const mostDeaths = 3;

interface Owed {
	readonly verb: Verb;
	readonly asks: readonly unknown[];
	readonly give: (value: never) => void;
	readonly fail: (why: Error) => void;
}

/**
 * An engine in a worker of its own. Of questions asked while it is busy only the newest is put to it. When it dies
 * it is started again with the same table and the same question, and everything it owed is asked anew.
 */
export class EngineClient {
	readonly #told: Told;
	readonly #start: () => Worker;
	#worker: Worker | null = null;
	#owed = new Map<number, Owed>();
	#next = 0;
	#source: Source | null = null;
	#question: Question | null = null;
	#waiting: { question: Question; give: (answer: Answer | null) => void; fail: (why: Error) => void } | null =
		null;
	/** Stands for the question that is put; null while none is. */
	#turn: object | null = null;
	#histogram: Answer['histogram'] | null = null;
	#watch: ReturnType<typeof setTimeout> | undefined;
	/** Since the last reply. */
	#deaths = 0;
	/** Milliseconds the engine itself took for its last reply. */
	took = 0;

	/** @param start starts a worker of `worker.ts`; only the caller's bundler knows where it is */
	constructor(start: () => Worker, told: Told) {
		this.#start = start;
		this.#told = told;
	}

	/** Opens a table in place of any other; what was asked of that is forgotten. */
	async open(source: Source): Promise<Opened> {
		this.stop();
		this.#source = source;
		const opened = await this.ask('open', source);
		this.#told.ondoing(null);
		return opened;
	}

	/** The answer to a question; null where a newer one was asked before it could be put. */
	answer(question: Question): Promise<Answer | null> {
		return new Promise((give, fail) => {
			this.#waiting?.give(null);
			this.#waiting = { question, give, fail };
			this.#putNewest();
		});
	}

	ask<V extends Verb>(verb: V, ...asks: Verbs[V]['asks']): Promise<Verbs[V]['gives']> {
		return new Promise((give, fail) => this.#put({ verb, asks, give, fail }));
	}

	/** Ends the worker; whatever it owed fails. */
	stop(): void {
		clearTimeout(this.#watch);
		this.#worker?.terminate();
		this.#worker = null;
		for (const { fail } of this.#owed.values()) fail(new DOMException('Stopped.', 'AbortError'));
		this.#owed.clear();
		this.#waiting?.give(null);
		this.#waiting = null;
		this.#question = null;
		this.#turn = null;
		this.#told.ondoing(null);
	}

	#putNewest() {
		if (this.#turn || !this.#waiting) return;
		const { question, give, fail } = this.#waiting;
		this.#waiting = null;
		this.#question = question;
		const turn = (this.#turn = {});
		const done = () => {
			// After a stop the turn is another question's.
			if (this.#turn !== turn) return;
			this.#turn = null;
			this.#putNewest();
		};
		this.ask('answer', question).then(
			(answer) => {
				give({ ...answer, histogram: this.#histogramOf(answer) });
				done();
			},
			(why: Error) => {
				fail(why);
				done();
			}
		);
	}

	#histogramOf({ histogram }: SentAnswer): Answer['histogram'] {
		this.#histogram = histogram ?? this.#histogram;
		return this.#histogram!;
	}

	#openAgain() {
		const fail = this.#failedAgain('The table could not be opened');
		this.#put({ verb: 'open', asks: [this.#source], give: () => {}, fail });
	}

	#failedAgain = (what: string) => (error: Error) => {
		if (error.name !== 'AbortError') this.#told.onrestart(`${what} again: ${error.message}`);
	};

	#put(owed: Owed) {
		// Without a worker none has the table: it was given up.
		if (!this.#worker && this.#source && owed.verb !== 'open') this.#openAgain();
		const id = this.#next++;
		this.#owed.set(id, owed);
		this.#running().postMessage({ id, verb: owed.verb, asks: owed.asks });
		this.#expect();
	}

	#running(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
		worker.onerror = ({ message }) => this.#restart(message || 'it failed');
		this.#worker = worker;
		return worker;
	}

	#hear(reply: Reply) {
		this.#expect();
		if ('doing' in reply) {
			this.#told.ondoing({ what: reply.doing, share: reply.share });
			return;
		}
		this.#deaths = 0;
		const owed = this.#owed.get(reply.id);
		this.#owed.delete(reply.id);
		if (this.#owed.size === 0) clearTimeout(this.#watch);
		if (!owed) return;
		if ('fault' in reply) owed.fail(new Error(reply.fault));
		else {
			this.took = reply.took;
			owed.give(reply.gives as never);
		}
	}

	#expect() {
		clearTimeout(this.#watch);
		this.#watch = setTimeout(() => {
			if (this.#owed.size > 0) this.#restart('it stopped answering');
		}, patience);
	}

	#restart(why: string) {
		this.#worker?.terminate();
		this.#worker = null;
		const owed = [...this.#owed.values()];
		this.#owed.clear();
		if (++this.#deaths > mostDeaths) {
			this.#deaths = 0;
			const gaveUp = new Error(
				`The engine behind the map stopped ${mostDeaths + 1} times in a row, because ${why}.`
			);
			for (const { fail } of owed) fail(gaveUp);
			return;
		}
		if (this.#source && !owed.some(({ verb }) => verb === 'open')) {
			this.#openAgain();
			const isAsked = owed.some(({ verb }) => verb === 'answer');
			// Lists and marks follow from the question last answered.
			if (this.#question && !isAsked)
				this.#put({
					verb: 'answer',
					asks: [this.#question],
					give: (answer: SentAnswer) => this.#histogramOf(answer),
					fail: this.#failedAgain('The last question could not be answered')
				});
		}
		for (const one of owed) this.#put(one);
		this.#told.onrestart(`The engine behind the map was started again, because ${why}. Nothing is lost.`);
	}
}
