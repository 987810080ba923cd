import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineClient, type Question, type Source } from '$lib/engine';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, dealtRegions } from '../../fixtures/a-store';
import { FakeWorker } from '../../fixtures/a-worker';

const dossier = aDossier().event('one').build();
const source: Source = { kind: 'dossier', dossier, problems: [], regions: dealtRegions(dossier) };
const other: Source = { kind: 'demo', events: 10, seed: 1, regions: dealtRegions(dossier) };
const question = (words: string): Question => aQuestion({ clauses: { text: { words, not: false } } });

/** What a worker answers: of interest is only to which question. */
const answerTo = (words: string, histogram: unknown = 'the bars') => ({ to: words, histogram });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets what follows on a reply happen. */
const settled = () => vi.advanceTimersByTimeAsync(0);

function aClient() {
	const workers: FakeWorker[] = [];
	const told = { ondoing: vi.fn(), onrestart: vi.fn() };
	const client = new EngineClient(() => {
		workers.push(new FakeWorker());
		return workers.at(-1) as unknown as Worker;
	}, told);
	const wordsAsked = (worker: FakeWorker) =>
		worker.of('answer').map(({ asks }) => (asks[0] as Question).clauses.text!.words);
	return { client, workers, told, wordsAsked };
}

/** A client whose table is open. */
async function opened() {
	const all = aClient();
	const opening = all.client.open(source);
	const [worker] = all.workers as [FakeWorker];
	worker.reply(worker.of('open')[0]!, { events: 1 });
	expect(await opening).toEqual({ events: 1 });
	return { ...all, worker };
}

describe('opening', () => {
	test('starts a worker with the table and tells how far it is', async () => {
		const { client, workers, told } = aClient();
		const opening = client.open(source);
		expect(workers).toHaveLength(1);
		expect(workers[0]!.asked).toEqual([{ id: 0, verb: 'open', asks: [source] }]);
		workers[0]!.tell('Making the events', 0.5);
		expect(told.ondoing).toHaveBeenLastCalledWith({ what: 'Making the events', share: 0.5 });
		workers[0]!.reply(workers[0]!.asked[0]!, { events: 1 });
		await opening;
		expect(told.ondoing).toHaveBeenLastCalledWith(null);
	});

	test('fails with the sentence the worker gives', async () => {
		const { client, workers } = aClient();
		const opening = client.open(source);
		workers[0]!.fail(workers[0]!.asked[0]!, 'Event a is at b, which was assigned to no region.');
		await expect(opening).rejects.toThrow('Event a is at b, which was assigned to no region.');
	});

	test('another table stops the worker of the one before', async () => {
		const { client, workers, worker } = await opened();
		const lost = client.ask('atPlaces');
		const opening = client.open(other);
		await expect(lost).rejects.toMatchObject({ name: 'AbortError' });
		expect(worker.isTerminated).toBe(true);
		expect(workers).toHaveLength(2);
		expect(workers[1]!.asked.map(({ verb, asks }) => [verb, asks])).toEqual([['open', [other]]]);
		workers[1]!.reply(workers[1]!.asked[0]!, {});
		await opening;
	});
});

describe('of questions that come faster than answers', () => {
	test('the newest is put next, and what it superseded gives null', async () => {
		const { client, worker, wordsAsked } = await opened();
		const answers = ['a', 'b', 'c', 'd'].map((words) => client.answer(question(words)));
		expect(wordsAsked(worker)).toEqual(['a']);
		expect(await Promise.all(answers.slice(1, 3))).toEqual([null, null]);
		worker.reply(worker.of('answer')[0]!, answerTo('a'), 7);
		expect(await answers[0]).toEqual(answerTo('a'));
		expect(client.took).toBe(7);
		await settled();
		expect(wordsAsked(worker)).toEqual(['a', 'd']);
		worker.reply(worker.of('answer')[1]!, answerTo('d'));
		expect(await answers[3]).toEqual(answerTo('d'));
	});

	test('one that fails does not keep the next from being put', async () => {
		const { client, worker, wordsAsked } = await opened();
		const [first, next] = [client.answer(question('a')), client.answer(question('b'))];
		worker.fail(worker.of('answer')[0]!, 'No such region.');
		await expect(first).rejects.toThrow('No such region.');
		await settled();
		expect(wordsAsked(worker)).toEqual(['a', 'b']);
		worker.reply(worker.of('answer')[1]!, answerTo('b'));
		expect(await next).toEqual(answerTo('b'));
	});

	test('other requests do not wait, and each gets its own reply, in whatever order they come', async () => {
		const { client, worker } = await opened();
		void client.answer(question('a'));
		const [places, mark] = [client.ask('atPlaces'), client.ask('opens', 'mark')];
		worker.reply(worker.of('opens')[0]!, null);
		worker.reply(worker.of('atPlaces')[0]!, new Map([['kabul', 2]]));
		expect(await Promise.all([places, mark])).toEqual([new Map([['kabul', 2]]), null]);
	});
});

describe('a histogram that has not changed', () => {
	test('is not sent again, and is that of the answer before', async () => {
		const { client, worker } = await opened();
		const histograms: unknown[] = [];
		for (const [i, sent] of ['bars', null, null, 'other bars', null].entries()) {
			const answer = client.answer(question(String(i)));
			worker.reply(worker.of('answer')[i]!, answerTo(String(i), sent));
			histograms.push((await answer)!.histogram);
			await settled();
		}
		expect(histograms).toEqual(['bars', 'bars', 'bars', 'other bars', 'other bars']);
	});

	test('is known from the question put again to a worker that was started anew', async () => {
		const { client, workers, worker } = await opened();
		const [failing, next] = [client.answer(question('a')), client.answer(question('b'))];
		worker.fail(worker.of('answer')[0]!, 'No such region.');
		await expect(failing).rejects.toThrow();
		await settled();
		worker.reply(worker.of('answer')[1]!, answerTo('b', 'bars of b'));
		await next;
		worker.die('');
		const again = workers[1]!;
		again.reply(again.of('open')[0]!, {});
		again.reply(again.of('answer')[0]!, answerTo('b', 'bars of b, counted anew'));
		await settled();
		const last = client.answer(question('c'));
		again.reply(again.of('answer')[1]!, answerTo('c', null));
		expect(await last).toEqual(answerTo('c', 'bars of b, counted anew'));
	});
});

describe('a worker that fails', () => {
	const restarted = (why: string) =>
		`The engine behind the map was started again, because ${why}. Nothing is lost.`;

	test('is started again with the same table and question, and everything it owed is asked anew', async () => {
		const { client, workers, worker, told, wordsAsked } = await opened();
		const answer = client.answer(question('a'));
		const lines = client.ask('lines', { key: 'date', descending: false }, false, 0, 20);
		worker.die('out of memory');
		expect(worker.isTerminated).toBe(true);
		const [, next] = workers as [FakeWorker, FakeWorker];
		expect(next.asked.map(({ verb }) => verb)).toEqual(['open', 'answer', 'lines']);
		expect(next.of('open')[0]!.asks).toEqual([source]);
		expect(wordsAsked(next)).toEqual(['a']);
		expect(told.onrestart.mock.calls).toEqual([[restarted('out of memory')]]);
		next.reply(next.of('open')[0]!, {});
		next.reply(next.of('answer')[0]!, answerTo('a'));
		next.reply(next.of('lines')[0]!, []);
		expect(await Promise.all([answer, lines])).toEqual([answerTo('a'), []]);
	});

	test('is put the question last answered before what follows from it', async () => {
		const { client, workers, worker, wordsAsked } = await opened();
		const answer = client.answer(question('a'));
		worker.reply(worker.of('answer')[0]!, answerTo('a'));
		await answer;
		void client.ask('opens', 'mark');
		worker.die('');
		expect(workers[1]!.asked.map(({ verb }) => verb)).toEqual(['open', 'answer', 'opens']);
		expect(wordsAsked(workers[1]!)).toEqual(['a']);
	});

	test('while it opens a table is asked to open that once', async () => {
		const { client, workers, told } = aClient();
		const opening = client.open(source);
		workers[0]!.die('');
		expect(workers[1]!.asked.map(({ verb }) => verb)).toEqual(['open']);
		expect(told.onrestart).toHaveBeenLastCalledWith(restarted('it failed'));
		workers[1]!.reply(workers[1]!.asked[0]!, { events: 1 });
		expect(await opening).toEqual({ events: 1 });
	});

	test('and cannot open the table again tells so', async () => {
		const { workers, worker, told } = await opened();
		worker.die('');
		workers[1]!.fail(workers[1]!.of('open')[0]!, 'There is no memory left.');
		await settled();
		expect(told.onrestart).toHaveBeenLastCalledWith(
			'The table could not be opened again: There is no memory left.'
		);
	});

	test('four times over one request is not started again for it, but for the next', async () => {
		const { client, workers } = await opened();
		const answer = client.answer(question('a'));
		for (let death = 0; death < 4; death++) workers.at(-1)!.die('out of memory');
		await expect(answer).rejects.toThrow(
			'The engine behind the map stopped 4 times in a row, because out of memory.'
		);
		expect(workers).toHaveLength(4);
		const next = client.answer(question('b'));
		const worker = workers.at(-1)!;
		expect(worker.asked.map(({ verb }) => verb)).toEqual(['open', 'answer']);
		worker.reply(worker.of('open')[0]!, {});
		worker.reply(worker.of('answer')[0]!, answerTo('b'));
		expect(await next).toEqual(answerTo('b'));
	});

	test('what a worker says that was given up is not heard', async () => {
		const { client, workers, worker } = await opened();
		const answer = client.answer(question('a'));
		worker.die('');
		worker.isTerminated = false;
		worker.reply(worker.of('answer')[0]!, 'too late');
		const [, next] = workers as [FakeWorker, FakeWorker];
		next.reply(next.of('open')[0]!, {});
		next.reply(next.of('answer')[0]!, answerTo('a'));
		expect(await answer).toEqual(answerTo('a'));
	});
});

describe('silence', () => {
	const patience = 20_000;

	test('of twenty seconds over a request is taken for death', async () => {
		const { client, workers, told } = await opened();
		const answer = client.answer(question('a'));
		await vi.advanceTimersByTimeAsync(patience - 1);
		expect(workers).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(workers).toHaveLength(2);
		expect(told.onrestart.mock.calls.flat()[0]).toContain('because it stopped answering');
		workers[1]!.reply(workers[1]!.of('answer')[0]!, answerTo('a'));
		expect(await answer).toEqual(answerTo('a'));
	});

	test('is broken by any word of how far it is', async () => {
		const { client, workers } = aClient();
		void client.open(other).catch(() => {});
		for (let share = 0; share < 1; share += 0.25) {
			await vi.advanceTimersByTimeAsync(patience - 1);
			workers[0]!.tell('Making the events', share);
		}
		expect(workers).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(patience);
		expect(workers).toHaveLength(2);
	});

	test('is no matter while nothing is owed', async () => {
		const { workers, told } = await opened();
		await vi.advanceTimersByTimeAsync(patience * 10);
		expect(workers).toHaveLength(1);
		expect(told.onrestart).not.toHaveBeenCalled();
	});
});

describe('stopping', () => {
	test('ends the worker and fails what it owed; a question that only waited gives null', async () => {
		const { client, worker, told } = await opened();
		const [put, waiting, lines] = [
			client.answer(question('a')),
			client.answer(question('b')),
			client.ask('atPlaces')
		];
		client.stop();
		await expect(put).rejects.toMatchObject({ name: 'AbortError' });
		await expect(lines).rejects.toMatchObject({ name: 'AbortError' });
		expect(await waiting).toBeNull();
		expect(worker.isTerminated).toBe(true);
		expect(told.ondoing).toHaveBeenLastCalledWith(null);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(told.onrestart).not.toHaveBeenCalled();
	});

	test('and asking at once: still only one question is put at a time', async () => {
		const { client, workers, wordsAsked } = await opened();
		client.answer(question('a')).catch(() => {});
		const opening = client.open(other);
		const [first, superseded, last] = ['b', 'c', 'd'].map((words) => client.answer(question(words)));
		await settled();
		const newest = client.answer(question('e'));
		const [, next] = workers as [FakeWorker, FakeWorker];
		expect(wordsAsked(next)).toEqual(['b']);
		next.reply(next.of('open')[0]!, {});
		next.reply(next.of('answer')[0]!, answerTo('b'));
		await opening;
		expect(await Promise.all([first, superseded, last])).toEqual([answerTo('b'), null, null]);
		expect(wordsAsked(next)).toEqual(['b', 'e']);
		next.reply(next.of('answer')[1]!, answerTo('e'));
		expect(await newest).toEqual(answerTo('e'));
	});

	test('while a failed worker is being started again is no second failure', async () => {
		const { client, worker, told } = await opened();
		worker.die('');
		client.stop();
		await settled();
		expect(told.onrestart).toHaveBeenCalledTimes(1);
	});
});
