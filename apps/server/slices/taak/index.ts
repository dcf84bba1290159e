export { type Afronding, taakWegen } from './routes.ts';
export * from './store.ts';
