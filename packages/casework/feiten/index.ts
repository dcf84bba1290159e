export * from './catalogus.ts';
export * from './definitie.ts';
export * from './dossier.ts';
export * from './feit.ts';
export { MEEDOENVORMEN, type Meedoenvorm } from './soorten/werk.ts';
export * from './tijdlijn.ts';
export * from './verschillen.ts';
export * from './woorden.ts';
