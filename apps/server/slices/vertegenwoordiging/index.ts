export { endNaOverlijden } from './overlijden.ts';
export * from './routes.ts';
