import basemap from '../../../geo/basemap/manifest.json';
import provinces from '../../../geo/provinces/manifest.json';

interface Manifest {
	readonly inputs: readonly { readonly name: string; readonly version?: string }[];
	readonly outputs: readonly { readonly file: string; readonly sha256: string }[];
}

/** Which boundaries a row was assigned with: data set, version and the first digits of each file's hash. */
export const boundaryStamp = [basemap, provinces]
	.map(({ inputs, outputs }: Manifest) => {
		const { name, version } = inputs[0]!;
		const { file, sha256 } = outputs[0]!;
		return `${file.split('/').at(-1)} ${sha256.slice(0, 12)} (${name} ${version})`;
	})
	.join('; ');
