export * from './rollen.ts';
export * from './taken.ts';
