export { klachtWegen } from './routes.ts';
export { klachtenVoorInzage } from './store.ts';
