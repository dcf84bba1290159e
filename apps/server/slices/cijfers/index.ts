export { berekenBlad, bladVan, gemeentenVan, maakBladen, planCijfers } from './blad.ts';
export { cijferWegen } from './routes.ts';
