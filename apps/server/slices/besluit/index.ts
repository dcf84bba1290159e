export * from './bevriezen.ts';
export * from './gevolg.ts';
export * from './store.ts';
export type * from './toestand.ts';
export { pasToe as besluitNa } from './toestand.ts';
