export * from './rekenen.ts';
export { berekeningWegen } from './routes.ts';
export * from './weergave.ts';
export { WETVERSIE } from './wetversie.ts';
