export { divideOpenVakantiegeld, planScheidingen } from './opdrachten.ts';
export { scheidingWegen } from './routes.ts';
