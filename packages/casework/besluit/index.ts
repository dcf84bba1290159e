export * from './toestand.ts';
