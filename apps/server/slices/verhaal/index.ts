export { boekVerhaalzaken, planVerhaal } from './opdrachten.ts';
export { refuseVerhaalafronding, verhaalWegen } from './routes.ts';
export { beginVerhaal } from './store.ts';
export { openVorderingenVan, verhaalMetKenmerk } from './vorderingen.ts';
