export * from './bekendmaken.ts';
export * from './bevriezen.ts';
export * from './bij-recht.ts';
export * from './brief.ts';
export * from './gevolg.ts';
export { besluitWegen } from './routes.ts';
export * from './store.ts';
export type * from './toestand.ts';
export * from './voorstel.ts';
