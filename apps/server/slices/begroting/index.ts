export { lijnVan } from './instrumentgeld.ts';
export { begrotingWegen } from './routes.ts';
