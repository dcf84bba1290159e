export * from './bestanden.ts';
export * from './gebruik.ts';
export { indelingWegen } from './routes.ts';
