export { berichtWegen } from './routes.ts';
export * from './store.ts';
