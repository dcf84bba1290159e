export * from './database.ts';
export * from './uuid.ts';
