export * from './client.ts';
export * from './once.ts';
export * from './openapi.ts';
export * from './route.ts';
export { namenVan } from './schemas.ts';
