export { raadsrapportageWegen } from './routes.ts';
