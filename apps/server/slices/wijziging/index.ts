export { wijzigingWegen } from './routes.ts';
export * from './store.ts';
