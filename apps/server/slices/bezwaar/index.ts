export { bezwaarWegen } from './routes.ts';
export * from './store.ts';
