export { BELEIDSHOOFDSTUKKEN, type Beleidshoofdstuk, type Keuzekaart } from './keuzekaart.ts';
export * from './keuzes.ts';
export * from './next.ts';
export * from './pakket.ts';
export * from './veld.ts';
export * from './vergelijken.ts';
export * from './voorlezing.ts';
export * from './voorstel.ts';
