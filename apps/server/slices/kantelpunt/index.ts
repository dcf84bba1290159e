export { kantelpuntWegen } from './routes.ts';
