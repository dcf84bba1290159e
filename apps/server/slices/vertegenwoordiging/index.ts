export { endNaOverlijden } from './overlijden.ts';
export * from './routes.ts';
export { vertegenwoordigingenVan } from './store.ts';
