import { readBoundaries, readDisputed, readProvinces } from '$lib/regions';
import disputed from '../../../geo/disputed.json';
import { FileAssigner } from './assign-file';
import type { PointsReply, PointsTask } from './messages';

/** Bytes of a file that are read, assigned and put aside in one go. */
const blockBytes = 1_048_576;

const reply = (message: PointsReply) => (self as unknown as Worker).postMessage(message);

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be read (${response.status}).`);
	return response.json();
}

async function assign({ file, facts, world, provinces }: PointsTask) {
	reply({ doing: 'Reading the boundaries', share: 0 });
	const [worldJson, provincesJson] = await Promise.all([fetchJson(world), fetchJson(provinces)]);
	const regions = {
		boundaries: readBoundaries(worldJson),
		provinces: readProvinces(provincesJson),
		disputed: readDisputed(disputed)
	};
	const assigner = new FileAssigner(regions, facts);
	// A blob for each block: what is done may leave the memory for the disk.
	const parts: Blob[] = [];
	for (let at = 0; at < file.size || at === 0; at += blockBytes) {
		const end = Math.min(file.size, at + blockBytes);
		const bytes = new Uint8Array(await file.slice(at, end).arrayBuffer());
		parts.push(new Blob([assigner.add(bytes, end === file.size)]));
		reply({ doing: 'Assigning regions', share: file.size === 0 ? 1 : end / file.size });
	}
	reply({ result: new Blob(parts, { type: 'text/csv' }), summary: assigner.summary });
}

self.onmessage = ({ data }: MessageEvent<PointsTask>) => {
	assign(data).catch((error: unknown) =>
		reply({ fault: error instanceof Error ? error.message : String(error) })
	);
};
