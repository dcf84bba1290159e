export { Drukfout } from './drukkerij.ts';
export { HUISSTIJL_VEENRADE, type Huisstijl } from './huisstijl.ts';
export { type Notificatie, verstuurNotificatie } from './notificatie.ts';
export { adresHash, maakPdf, type Printbestand, type Printregel } from './pdf.ts';
export { GROOTSTE_BESTAND, maakPrintbestand } from './printbestand.ts';
