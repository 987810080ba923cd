/** Starts the worker that writes records. Here and nowhere else, so that the bundler finds it. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dateline-export' });
}
