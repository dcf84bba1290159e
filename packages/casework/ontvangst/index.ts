export * from './kenmerken.ts';
export * from './next.ts';
export * from './toestand.ts';
