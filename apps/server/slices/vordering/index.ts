export { vorderingWegen } from './routes.ts';
export { schuldVan } from './weergave.ts';
