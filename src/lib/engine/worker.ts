import type { Histogram } from '$lib/filter';
import { Engine } from './engine';
import type { Reply, Request, SentAnswer, Source } from './messages';
import { openDemo } from './demo/open-demo';
import type { Answer, Question } from './question';
import { openDossier } from './open-dossier';

let engine: Engine | null = null;
/** The histogram the page has: it is large, and a moving window leaves it as it was. */
let sent: Histogram | null = null;

const reply = (message: Reply, transfer: Transferable[] = []) =>
	(self as unknown as Worker).postMessage(message, transfer);

function open(source: Source) {
	const store =
		source.kind === 'dossier'
			? openDossier(source)
			: openDemo(source, (share) => reply({ doing: 'Making the events', share }));
	engine = new Engine(store);
	sent = null;
	return store.opened;
}

self.onmessage = ({ data: { id, verb, asks } }: MessageEvent<Request>) => {
	const began = performance.now();
	try {
		const gives = verb === 'open' ? open(asks[0] as Source) : ask(verb, asks);
		reply({ id, gives, took: performance.now() - began }, buffersOf(gives));
	} catch (error) {
		reply({ id, fault: error instanceof Error ? error.message : String(error) });
	}
};

function withoutKnown(answer: Answer): SentAnswer {
	const isKnown = answer.histogram === sent;
	sent = answer.histogram;
	return isKnown ? { ...answer, histogram: null } : answer;
}

function ask(verb: Exclude<Request['verb'], 'open'>, asks: readonly unknown[]): unknown {
	if (!engine) throw new Error('No table is open yet.');
	if (verb === 'answer') return withoutKnown(engine.answer(asks[0] as Question));
	return (engine[verb] as (...asks: readonly unknown[]) => unknown).apply(engine, [...asks]);
}

/** The columns of a grid go over whole; nothing here needs them again. */
function buffersOf(gives: unknown): Transferable[] {
	const grid = (gives as { grid?: object | null } | null)?.grid;
	return grid
		? Object.values(grid).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : []))
		: [];
}
