export { receiveOntvangsten } from './ontvangen.ts';
export { ontvangstWegen } from './routes.ts';
