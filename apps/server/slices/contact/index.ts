export { contactWegen } from './routes.ts';
