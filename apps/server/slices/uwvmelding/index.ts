export { uwvmeldingWegen } from './routes.ts';
