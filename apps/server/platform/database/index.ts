export * from './database.ts';
export * from './jsonb.ts';
export * from './uuid.ts';
