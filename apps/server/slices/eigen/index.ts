export { eigenWegen } from './routes.ts';
