export { signaalWegen } from './routes.ts';
export * from './store.ts';
