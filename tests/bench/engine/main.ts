import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readBoundaries } from '$lib/regions';
import { report } from './report';
import { runSize, type SizeResult } from './run-size';
import { sizesFrom } from '../sizes';

const boundaries = readBoundaries(JSON.parse(readFileSync('static/basemap/world.topojson', 'utf8')));
const regions = {
	pointOfView: 'un' as const,
	assignment: new Map(),
	provinces: [],
	units: boundaries.units,
	subregionOf: boundaries.subregionOf
};
const sizes = sizesFrom(process.argv);

const results: SizeResult[] = [];
for (const events of sizes) {
	console.error(`${events.toLocaleString('en-GB')} events ...`);
	results.push(await runSize(events, regions, events > 1e6));
}
const words = [
	`## Engines side by side`,
	`Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown make'}. Medians of one run, all engines in turn at every step, all counts equal.`,
	report(results)
].join('\n\n');
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-engine.md', `${words}\n`);
writeFileSync('test-results/bench-engine.json', `${JSON.stringify(results, null, '\t')}\n`);
