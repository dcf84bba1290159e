export * from './besluit.ts';
export * from './cbs.ts';
export * from './omgekeerde-toets.ts';
export * from './recht.ts';
export {
  rechtVoor,
  samenIn,
  type Verhouding,
  vakantiegeldVanAnder,
  verhoudingVan,
} from './scheiding.ts';
export * from './toestand.ts';
