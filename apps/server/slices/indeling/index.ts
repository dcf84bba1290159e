export * from './bestanden.ts';
export { indelingWegen } from './routes.ts';
