export * from './boeken.ts';
export { loonkostensubsidieWegen } from './routes.ts';
export * from './store.ts';
export { bedragenWeergave } from './weergave.ts';
export { type Werkgeverrij, werkgeverMetId, werkgeversMetId } from './werkgevers.ts';
export { noteReturn } from './werkgeverwijzigingen.ts';
