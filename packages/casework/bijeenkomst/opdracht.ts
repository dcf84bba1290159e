import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import type { Aanwezigheid, Bijeenkomstbasis, Deelname, Wegblijfgrond } from './toestand.ts';

interface Groepsinhoud {
  planBijeenkomst: Bijeenkomstbasis;
  changeBijeenkomst: Omit<Bijeenkomstbasis, 'id' | 'uitvoerder' | 'gemeente' | 'soort'>;
  finishBijeenkomst: object;
  cancelBijeenkomst: { readonly reden: string };
}
interface Deelnameinhoud {
  inviteInwoner: Pick<Deelname, 'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'bijeenkomst'>;
  /** A place came free for who waited first. */
  offerPlaats: object;
  acceptUitnodiging: object;
  declineUitnodiging: { readonly reden: string };
  recordAanwezigheid: { readonly dag: string; readonly aanwezigheid: Aanwezigheid };
  explainWegblijven: { readonly dag: string; readonly woorden: string };
  settleWegblijven: {
    readonly dag: string;
    readonly gevoerdOp: IsoDate;
    readonly grond: Wegblijfgrond;
    readonly afspraak: string;
  };
  /** The group does not go on, or it is over. */
  lapseDeelname: { readonly reden: string };
}

type Van<T> = {
  readonly [C in keyof T]: { readonly command: C; readonly door: string; readonly op: Instant } & T[C];
}[keyof T];
export type Bijeenkomstopdracht = Van<Groepsinhoud>;
export type Bijeenkomstcommand = keyof Groepsinhoud;
export type Deelnameopdracht = Van<Deelnameinhoud>;
export type Deelnamecommand = keyof Deelnameinhoud;

export const BIJEENKOMSTCOMMANDS = [
  'planBijeenkomst',
  'changeBijeenkomst',
  'finishBijeenkomst',
  'cancelBijeenkomst',
] as const satisfies readonly Bijeenkomstcommand[];
export const DEELNAMECOMMANDS = [
  'inviteInwoner',
  'offerPlaats',
  'acceptUitnodiging',
  'declineUitnodiging',
  'recordAanwezigheid',
  'explainWegblijven',
  'settleWegblijven',
  'lapseDeelname',
] as const satisfies readonly Deelnamecommand[];
