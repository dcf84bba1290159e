export { endFeit } from './beeindigen.ts';
export type { FeitInvoer } from './controle.ts';
export { werkRekeningtaakBij } from './rekeningtaak.ts';
export { type Feitgevolgen, feitWegen, vastleggingVan } from './routes.ts';
export * from './store.ts';
export { dossiersGeraaktDoor, type Feitpersoon, recordFeiten, type Vastlegging } from './vastleggen.ts';
export { bewaakVerwijzingen } from './verwijzingen.ts';
export { feitWeergave, openVerschillen } from './weergave.ts';
