export * from './aanvullend.ts';
export * from './beleid.ts';
export * from './keuze.ts';
