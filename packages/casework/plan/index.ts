export * from './next.ts';
export * from './opdracht.ts';
export * from './toestand.ts';
