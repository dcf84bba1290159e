export type { Correctie } from './maanden.ts';
export { type Rechtgevolgen, rechtWeergave, rechtWegen } from './routes.ts';
export { specificatieVan } from './specificatie.ts';
export * from './store.ts';
