import type { IsoDate } from '@meedoen/law/kernel';
import type { Inzetresultaat } from '../instrument/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import type { Stopgrond, VERTELWIJZEN, Verwijzingbasis, Verwijzingreactie, Voortgang } from './toestand.ts';

interface Inhoud {
  proposeVerwijzing: Omit<
    Verwijzingbasis,
    'voorgesteld' | 'reacties' | 'voortgang' | 'verteld' | 'verstuurdOp' | 'aangenomen' | 'begonnenOp'
  >;
  informInwoner: {
    readonly verteldOp: IsoDate;
    readonly vorm: (typeof VERTELWIJZEN)[number];
    readonly woorden: string;
  };
  answerVerwijzing: { readonly reactie: Verwijzingreactie; readonly woorden: string };
  answerReactie: { readonly antwoord: string };
  sendVerwijzing: object;
  withdrawVerwijzing: { readonly reden: string };
  acceptVerwijzing: { readonly eersteGesprekOp: IsoDate };
  declineVerwijzing: { readonly reden: string };
  startVerwijzing: { readonly begonnenOp: IsoDate };
  reportVoortgang: Omit<Voortgang, 'op'>;
  finishVerwijzing: { readonly afgerondOp: IsoDate; readonly resultaat: Inzetresultaat; readonly toelichting: string };
  stopVerwijzing: { readonly gestoptOp: IsoDate; readonly grond: Stopgrond; readonly toelichting: string };
  confirmResultaat: { readonly akkoord: boolean; readonly toelichting: string };
}
export type Verwijzingcommand = keyof Inhoud;

/** Everything that can happen to a verwijzing. */
export type Verwijzingopdracht = {
  readonly [C in Verwijzingcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Verwijzingcommand];

export const VERWIJZINGCOMMANDS = [
  'proposeVerwijzing',
  'informInwoner',
  'answerVerwijzing',
  'answerReactie',
  'sendVerwijzing',
  'withdrawVerwijzing',
  'acceptVerwijzing',
  'declineVerwijzing',
  'startVerwijzing',
  'reportVoortgang',
  'finishVerwijzing',
  'stopVerwijzing',
  'confirmResultaat',
] as const satisfies readonly Verwijzingcommand[];

/** What the coach does, and what the organisation does; the resident reacts. */
export const COACHCOMMANDS = [
  'informInwoner',
  'answerReactie',
  'sendVerwijzing',
  'withdrawVerwijzing',
  'stopVerwijzing',
  'confirmResultaat',
] as const satisfies readonly Verwijzingcommand[];
export const PARTNERCOMMANDS = [
  'acceptVerwijzing',
  'declineVerwijzing',
  'startVerwijzing',
  'reportVoortgang',
  'finishVerwijzing',
  'stopVerwijzing',
] as const satisfies readonly Verwijzingcommand[];
