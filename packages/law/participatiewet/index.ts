export type * from './dossier.ts';
export type * from './maanduitkomst.ts';
