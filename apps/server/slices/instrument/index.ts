export * from './bestanden.ts';
export { instrumentWegen } from './routes.ts';
export {
  geefInzetopdracht,
  herbouwInzet,
  type Inzetzaak,
  inzetkolommen,
  inzetMetId,
  inzettenVan,
  refuseInzetafronding,
} from './store.ts';
export { alleEigenInzetten } from './weergave.ts';
