export { bezwaarWegen } from './routes.ts';
export * from './store.ts';
export { bezwaarklokWeergave } from './weergave.ts';
