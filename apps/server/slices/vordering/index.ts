export { vorderingWegen } from './routes.ts';
