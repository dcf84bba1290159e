export { LABKEUZES, type Labkeuze, type Regelwaarde } from './keuzes.ts';
export * from './variant.ts';
export * from './voorsteldeel.ts';
