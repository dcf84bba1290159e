export * from './plan.ts';
export type { Onderdak } from './samen.ts';
