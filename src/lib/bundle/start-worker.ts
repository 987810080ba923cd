/** Starts the worker that opens a file. Here and nowhere else, so that the bundler finds it. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dateline-open' });
}
