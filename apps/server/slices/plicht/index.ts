export { plichtenZonderOntheffing, plichtsituatieOp } from './profiel.ts';
export { plichtWegen } from './routes.ts';
