export { rekenhulpWegen } from './routes.ts';
