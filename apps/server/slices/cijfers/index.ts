export { cijferWegen } from './routes.ts';
