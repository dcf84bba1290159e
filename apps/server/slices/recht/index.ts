export * from './store.ts';
export type * from './toestand.ts';
export { pasToe as rechtNa } from './toestand.ts';
