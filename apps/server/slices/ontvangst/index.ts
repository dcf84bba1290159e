export { receiveOntvangsten } from './ontvangen.ts';
export { ontvangstWegen } from './routes.ts';
export { beginOntvangst } from './store.ts';
