export { type Brpgevolg, vraagBrp } from './brp.ts';
export * from './store.ts';
