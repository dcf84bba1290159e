export * from './bedrag.ts';
export * from './datum.ts';
export * from './kenmerk.ts';
