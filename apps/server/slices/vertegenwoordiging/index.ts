export { endNaOverlijden } from './overlijden.ts';
export * from './routes.ts';
export { endTussen } from './scheiding.ts';
export { vertegenwoordigingenVan } from './store.ts';
