export { berekenIoaz } from './bereken-maand.ts';
export type * from './dossier.ts';
export { isGewezenZelfstandige } from './gewezen-zelfstandige.ts';
export { inkomenUitVermogen } from './inkomen-uit-vermogen.ts';
