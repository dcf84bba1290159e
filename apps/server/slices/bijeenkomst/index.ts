export { bijeenkomstWegen } from './routes.ts';
export { type Bijeenkomstzaak, deelnamesBij } from './store.ts';
export { eigenDeelnames } from './weergave.ts';
