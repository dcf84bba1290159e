export * from './bedragen.ts';
export * from './herbouw.ts';
export * from './klok.ts';
export * from './next.ts';
export * from './toestand.ts';
