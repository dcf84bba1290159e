export * from './klok.ts';
export * from './next.ts';
export * from './toestand.ts';
