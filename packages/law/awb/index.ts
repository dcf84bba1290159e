export type { Beslistermijn, Opschorting } from './beslistermijn.ts';
export { beslistermijn } from './beslistermijn.ts';
export * from './bezwaar.ts';
export * from './dwangsom.ts';
export type * from './gebeurtenis.ts';
export * from './termijn.ts';
export * from './termijnklok.ts';
export type { Voorschottermijn } from './voorschottermijn.ts';
export * from './werkdag.ts';
