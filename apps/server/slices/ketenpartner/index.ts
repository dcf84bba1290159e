export { ketenpartnerWegen } from './routes.ts';
export { herbouwVerwijzing } from './store.ts';
export { eigenVerwijzingen } from './weergave.ts';
