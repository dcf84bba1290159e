export * from './bestanden.ts';
export { doelgroepWegen } from './routes.ts';
export { refuseTaalmeter } from './stand.ts';
export { herbouwSchoolzaak, herbouwZorgoverdracht, wisVerlopen } from './store.ts';
