export { planVoorschotten, verleenVoorschotten } from './opdrachten.ts';
export { voorschotWegen } from './routes.ts';
export { verleenVoorschot } from './voorschot.ts';
