import { dataFormats, type DataFormatId } from './formats';

export type FileKind = DataFormatId | 'png' | 'svg';

/** The files there are, as the dialog offers them. */
export const fileKinds: readonly { readonly id: FileKind; readonly name: string; readonly does: string }[] = [
	...dataFormats,
	{
		id: 'png',
		name: 'Picture',
		does: 'The map as it stands, with title, filter, legend, scale and sources: PNG.'
	},
	{ id: 'svg', name: 'Legend', does: 'The legend alone, as an SVG drawing.' }
];

export const isData = (kind: FileKind): kind is DataFormatId => dataFormats.some(({ id }) => id === kind);
