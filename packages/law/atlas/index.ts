export * from './botsingen.ts';
export * from './gezinsvormen.ts';
export * from './kaart.ts';
export { type As, type Kaartvraag, type Punt, puntOp, spoorVan } from './punt.ts';
export * from './regimes.ts';
export { AFRONDING, type Stuk, walk } from './stukken.ts';
export * from './uitspraken.ts';
export * from './vragen.ts';
