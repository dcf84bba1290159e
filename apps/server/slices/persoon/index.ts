export { maakBekendBij } from './bekend-maken.ts';
export { type Brpgevolg, vraagBrp } from './brp.ts';
export { nodigeBrpFeiten } from './brp-feiten.ts';
export { type Persoongevolgen, persoonWegen, registreer } from './routes.ts';
export * from './store.ts';
export { controleerZoekvraag, zoekPersonen } from './zoeken.ts';
