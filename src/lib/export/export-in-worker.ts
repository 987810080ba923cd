import type { RecordsTask } from './export-records';
import type { FromWriter, ToWriter } from './messages';
import { startWorker } from './start-worker';

/**
 * Writes records in a worker of its own, which ends with the file or when `signal` is aborted. The page only hands on
 * what is read.
 * @throws Error with what went wrong in a sentence; an AbortError when it was stopped
 */
export function exportInWorker({ read, ondoing, ...task }: RecordsTask, signal: AbortSignal): Promise<Blob> {
	const worker = startWorker();
	const send = (message: ToWriter) => worker.postMessage(message);
	return new Promise<Blob>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')));
		worker.onerror = ({ message }) => reject(new Error(message || 'The file could not be written.'));
		worker.onmessage = ({ data }: MessageEvent<FromWriter>) => {
			if ('share' in data) ondoing?.(data.share);
			else if ('fault' in data) reject(new Error(data.fault));
			else if ('file' in data) resolve(data.file);
			else read(data.from, data.count).then((records) => send({ from: data.from, records }), reject);
		};
		send({ task });
	}).finally(() => worker.terminate());
}
