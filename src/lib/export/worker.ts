import { exportRecords } from './export-records';
import type { FromWriter, ToWriter, WriteTask } from './messages';

/** Those who wait for records, by the first of them. */
const waiting = new Map<number, (records: string) => void>();

const reply = (message: FromWriter) => (self as unknown as Worker).postMessage(message);

function read(from: number, count: number): Promise<string> {
	return new Promise((give) => {
		waiting.set(from, give);
		reply({ from, count });
	});
}

async function write(task: WriteTask) {
	try {
		reply({ file: await exportRecords({ ...task, read, ondoing: (share) => reply({ share }) }) });
	} catch (error) {
		reply({ fault: error instanceof Error ? error.message : String(error) });
	}
}

self.onmessage = ({ data }: MessageEvent<ToWriter>) => {
	if ('task' in data) {
		void write(data.task);
		return;
	}
	waiting.get(data.from)!(data.records);
	waiting.delete(data.from);
};
