export * from './pakketten.ts';
export { beleidspakketWegen } from './routes.ts';
