export { berekenBlad, bladVan, gemeentenVan, maakBladen, planCijfers } from './blad.ts';
export { bladMetGeld } from './geld.ts';
export { cijferWegen } from './routes.ts';
export { naarWerk } from './tel-huishoudens.ts';
