export * from './organisatie.ts';
export * from './resultaat.ts';
export * from './verwijzing.ts';
