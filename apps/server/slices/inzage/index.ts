export { inzageWegen } from './routes.ts';
export * from './store.ts';
