export * from './bsn.ts';
export * from './iban.ts';
