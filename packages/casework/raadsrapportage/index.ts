export * from './next.ts';
export * from './regels.ts';
export * from './toestand.ts';
