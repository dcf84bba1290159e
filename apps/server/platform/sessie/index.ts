export * from './actor.ts';
export {
  gemarkeerdeDossiers,
  isGeslotenVoor,
  isVanKring,
  type Nummerband,
  nummerbandVan,
  type Verbod,
  verbodenVan,
} from './kring.ts';
export * from './sessie.ts';
