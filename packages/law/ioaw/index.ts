export { type Brutoregels, berekenBrutoMaand, berekenIoaw } from './bereken-maand.ts';
export type * from './dossier.ts';
export { type Grondslagsoort, grondslag, grondslagVanSituatie } from './grondslag.ts';
export { type BrutoLezing, brutoLezingen } from './lezingen.ts';
export { brutoMaandinkomen } from './maandinkomen.ts';
export { brutoUitkering, brutoVakantietoeslag, zonderVakantietoeslag } from './uitkering.ts';
export { brutoUitsluiting, partnerTelt } from './uitsluiting.ts';
export { vrijlatingBruto } from './vrijlating.ts';
export { isWerklozeWerknemer } from './werkloze-werknemer.ts';
