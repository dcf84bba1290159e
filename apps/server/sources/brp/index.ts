export * from './poort.ts';
