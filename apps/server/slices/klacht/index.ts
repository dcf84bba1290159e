export { klachtWegen } from './routes.ts';
export { eigenKlachten } from './weergave.ts';
