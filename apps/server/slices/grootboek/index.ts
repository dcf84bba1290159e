export * from './boeken.ts';
export * from './saldo.ts';
