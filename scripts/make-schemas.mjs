import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('./json-schemas.ts', import.meta.url));
const folder = new URL('../geo/schema/', import.meta.url);

/** @type {{ module: typeof import('./json-schemas') }} */
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });

await mkdir(folder, { recursive: true });
for (const { file, schema } of module.jsonSchemas()) {
	await writeFile(
		new URL(file, folder),
		await format(JSON.stringify(schema), { parser: 'json', useTabs: true })
	);
	console.log(`geo/schema/${file}`);
}
