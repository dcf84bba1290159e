export * from './actor.ts';
export * from './sessie.ts';
