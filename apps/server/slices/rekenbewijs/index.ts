export { rekenbewijsWegen } from './routes.ts';
