export * from './context.ts';
export { boeteWegen } from './routes.ts';
export * from './store.ts';
export { somVan } from './weergave.ts';
