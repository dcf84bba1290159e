export { belangWegen } from './routes.ts';
