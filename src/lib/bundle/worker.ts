import { readBoundaries, readDisputed, readProvinces } from '$lib/regions';
import disputed from '../../../geo/disputed.json';
import { makeFacts } from './make-facts';
import type { OpenReply, OpenTask } from './messages';
import { unpackDossier } from './unpack-dossier';

const reply = (message: OpenReply) => (self as unknown as Worker).postMessage(message);

self.onmessage = async ({ data: { file, world, provinces, first } }: MessageEvent<OpenTask>) => {
	try {
		const { view, key, ...read } = await unpackDossier(new Uint8Array(await file.arrayBuffer()), file.name);
		const geography = {
			boundaries: readBoundaries(await fetched(world)),
			provinces: readProvinces(await fetched(provinces)),
			disputed: readDisputed(disputed)
		};
		reply({ facts: makeFacts(read, geography, first, { key, file: { name: file.name, view } }) });
	} catch (error) {
		reply({ fault: error instanceof Error ? error.message : String(error) });
	}
};

async function fetched(url: string): Promise<never> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The packaged boundaries could not be read (${response.status}).`);
	return (await response.json()) as never;
}
