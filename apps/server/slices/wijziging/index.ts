export { gevolgInWoorden } from './gevolg.ts';
export { wijzigingWegen } from './routes.ts';
export * from './store.ts';
