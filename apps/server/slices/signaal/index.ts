export { signaalWegen } from './routes.ts';
export * from './store.ts';
export { overzichtSignalen } from './weergave.ts';
