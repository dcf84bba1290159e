export * from './beleid.ts';
