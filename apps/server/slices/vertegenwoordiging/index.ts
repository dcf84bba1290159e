export { endNaOverlijden } from './overlijden.ts';
export { endTussen } from './scheiding.ts';
export * from './routes.ts';
export { vertegenwoordigingenVan } from './store.ts';
