export { Motor } from './motor.ts';
export { beleidslabWegen } from './routes.ts';
