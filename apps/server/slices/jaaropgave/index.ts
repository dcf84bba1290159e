export { maakJaaropgaven } from './maken.ts';
export { jaaropgaveWegen } from './routes.ts';
