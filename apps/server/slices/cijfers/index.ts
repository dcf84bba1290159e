export { berekenBlad, maakBladen, planCijfers } from './blad.ts';
export { cijferWegen } from './routes.ts';
