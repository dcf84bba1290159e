export { agendaWegen } from './routes.ts';
