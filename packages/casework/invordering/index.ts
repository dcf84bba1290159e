export * from './belet.ts';
export * from './next.ts';
export * from './stilstand.ts';
export * from './toestand.ts';
