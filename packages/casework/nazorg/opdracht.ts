import type { IsoDate } from '@meedoen/law/kernel';
import type { Gespreksvorm } from '../plan/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import type { Werkgevolg } from './gevolg.ts';
import type { Baan, Nazorgbasis, Nazorgstopgrond, Werkstand } from './toestand.ts';

interface Inhoud {
  startNazorg: Pick<Nazorgbasis, 'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'soort' | 'baan' | 'regels'>;
  recordExitgesprek: {
    readonly gevoerdOp: IsoDate;
    readonly vorm: Gespreksvorm;
    readonly woorden: string;
    readonly watHielp: string;
    readonly afspraken: string;
    readonly gevolg?: Werkgevolg | undefined;
    readonly zonderGevolg?: string | undefined;
  };
  recordNazorgcontact: {
    readonly gevoerdOp: IsoDate;
    readonly vorm: Gespreksvorm;
    readonly stand: Werkstand;
    readonly verslag: string;
    readonly volgende?: IsoDate | undefined;
  };
  changeBaan: Baan & { readonly toelichting: string };
  reportWerkstand: { readonly stand: Werkstand; readonly woorden: string };
  finishNazorg: { readonly toelichting: string };
  stopNazorg: { readonly grond: Nazorgstopgrond; readonly toelichting: string };
}
export type Nazorgcommand = keyof Inhoud;

/** Everything that can happen to it. */
export type Nazorgopdracht = {
  readonly [C in Nazorgcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Nazorgcommand];
export type NazorgopdrachtVan<C extends Nazorgcommand> = Extract<Nazorgopdracht, { command: C }>;

export const NAZORGCOMMANDS = [
  'startNazorg',
  'recordExitgesprek',
  'recordNazorgcontact',
  'changeBaan',
  'reportWerkstand',
  'finishNazorg',
  'stopNazorg',
] as const satisfies readonly Nazorgcommand[];
