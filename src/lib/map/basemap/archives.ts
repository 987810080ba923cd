export type { Archive } from './open-archive';
export type ArchiveName = 'basemap' | 'streets';

/** How a style names the tiles of an archive. */
export const tileAddress = {
	scheme: 'dateline',
	of: (name: ArchiveName) => `dateline://${name}/{z}/{x}/{y}`
};
