export * from './database.ts';
export { voegIn } from './invoegen.ts';
export * from './jsonb.ts';
export * from './uuid.ts';
