export * from './indeling.ts';
export * from './voorstel.ts';
