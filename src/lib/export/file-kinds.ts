import { dataFormats, type DataFormatId } from './formats';

export type FileKind = DataFormatId | 'png' | 'svg' | 'dateline';

interface Kind {
	readonly id: FileKind;
	readonly name: string;
	readonly does: string;
	/** Ends of the names of such files. */
	readonly of: string;
	readonly ending: string;
}

/** The files there are, as the dialog offers them. */
export const fileKinds: readonly Kind[] = [
	...dataFormats,
	{
		...{ id: 'png', name: 'Picture', of: 'map', ending: 'png' },
		does: 'The map as it stands, with title, filter, legend, scale and sources: PNG.'
	},
	{
		...{ id: 'svg', name: 'Legend', of: 'legend', ending: 'svg' },
		does: 'The legend alone, as an SVG drawing.'
	},
	{
		...{ id: 'dateline', name: 'Dossier', of: 'dossier', ending: 'dateline' },
		does: 'All of it as one file, with your slides and this view, to open here again.'
	}
];

export const isData = (kind: FileKind): kind is DataFormatId => dataFormats.some(({ id }) => id === kind);
