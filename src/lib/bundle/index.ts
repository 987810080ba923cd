export type { Facts, FirstQuestion } from './facts';
export { makeFacts } from './make-facts';
export { openFile } from './open-file';
export { unpackDossier, type Unpacked } from './unpack-dossier';
export { packDossier } from './pack-dossier';
