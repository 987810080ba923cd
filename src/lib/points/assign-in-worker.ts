import type { PointsReply, PointsTask } from './messages';
import { startWorker } from './start-worker';
import type { PointsSummary } from './summary';

export interface Assigned {
	readonly result: Blob;
	readonly summary: PointsSummary;
}

/**
 * Assigns a file in a worker of its own, which ends with it or when `signal` is aborted.
 * @throws Error with what went wrong in a sentence; an AbortError when it was stopped
 */
export function assignInWorker(
	task: PointsTask,
	signal: AbortSignal,
	ondoing: (what: string, share: number) => void
): Promise<Assigned> {
	const worker = startWorker();
	return new Promise<Assigned>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')));
		worker.onerror = ({ message }) => reject(new Error(message || 'The file could not be worked on.'));
		worker.onmessage = ({ data }: MessageEvent<PointsReply>) => {
			if ('doing' in data) ondoing(data.doing, data.share);
			else if ('fault' in data) reject(new Error(data.fault));
			else resolve(data);
		};
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}
