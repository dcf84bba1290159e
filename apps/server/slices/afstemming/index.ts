export * from './maatregel.ts';
export { afstemmingWegen } from './routes.ts';
export * from './store.ts';
