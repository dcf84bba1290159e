export * from './profiel.ts';
