import type { Facts } from './facts';
import type { OpenReply, OpenTask } from './messages';
import { startWorker } from './start-worker';

/** Opens a dossier's file in a worker of its own. @throws Error with what is wrong with it in a sentence */
export function openFile(task: OpenTask): Promise<Facts> {
	const worker = startWorker();
	return new Promise<Facts>((resolve, reject) => {
		worker.onerror = ({ message }) => reject(new Error(message || 'The file could not be opened.'));
		worker.onmessage = ({ data }: MessageEvent<OpenReply>) => {
			if ('fault' in data) reject(new Error(data.fault));
			else resolve(data.facts);
		};
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}
