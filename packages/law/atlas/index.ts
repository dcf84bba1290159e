export * from './botsingen.ts';
export * from './gezinsvormen.ts';
export * from './kaart.ts';
export { type As, type Kaartvraag, type Punt, puntOp } from './punt.ts';
export * from './regimes.ts';
export { AFRONDING, type Stuk } from './stukken.ts';
export * from './uitspraken.ts';
export * from './vragen.ts';
