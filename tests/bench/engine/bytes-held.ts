/** Bytes that are held after a collection of garbage; `node --expose-gc` is needed. */
export function bytesHeld(): number {
	if (!globalThis.gc) throw new Error('Memory is only measured with node --expose-gc.');
	for (let i = 0; i < 3; i++) globalThis.gc();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
