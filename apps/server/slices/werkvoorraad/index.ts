export { reassignZaken } from './overdracht.ts';
export { werkvoorraadWegen } from './routes.ts';
export * from './store.ts';
