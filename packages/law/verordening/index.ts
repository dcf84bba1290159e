export * from './beleid.ts';
export * from './keuze.ts';
