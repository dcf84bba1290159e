export * from './klok.ts';
export * from './next.ts';
export * from './opdracht.ts';
export type { AanvraagWeigering } from './regel.ts';
export { laatsteDagBuitenBehandeling } from './regels/besluiten.ts';
export { findZoektermijn } from './regels/indienen.ts';
export * from './toestand.ts';
export { zoektermijnTot } from './zoektermijn.ts';
