import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** Where a signal can stand, in the order of the screen. */
export const SIGNAALTOESTANDEN = ['ontvangen', 'gevraagd', 'beantwoord', 'afgesloten'] as const;
export type Signaaltoestand = (typeof SIGNAALTOESTANDEN)[number];

/** What a signal is about. */
export const SIGNAALSOORTEN = ['inkomsten', 'woonsituatie', 'vermogen'] as const;
export type Signaalsoort = (typeof SIGNAALSOORTEN)[number];

/** Where it came from. */
export const SIGNAALBRONNEN = ['medewerker', 'inlichtingenbureau', 'internet'] as const;
export type Signaalbron = (typeof SIGNAALBRONNEN)[number];

/** What came of it: the list counts are made of. None of them is a suspicion. */
export const SIGNAALUITKOMSTEN = [
  'verklaard',
  'al-bekend',
  'verandering',
  'boeteonderzoek',
  'niet-van-deze-persoon',
] as const;
export type Signaaluitkomst = (typeof SIGNAALUITKOMSTEN)[number];

/** Looking somebody up on the internet is weighed and agreed first (PW art. 53a, EVRM art. 8): what, why, what less was tried, who agreed. */
export interface Proportionaliteit {
  readonly wat: string;
  readonly waarom: string;
  readonly minderIngrijpend: string;
  /** The member of staff who agreed: another than who asks. */
  readonly akkoordVan: string;
}

export interface Signaalantwoord {
  readonly op: IsoDate;
  readonly via: 'eigen-pagina' | 'telefoon' | 'gesprek' | 'brief';
  readonly tekst: string;
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly soort: Signaalsoort;
  readonly bron: Signaalbron;
  /** What was seen, without a judgement. */
  readonly omschrijving: string;
  /** The day it is about. */
  readonly overDag: IsoDate;
  readonly proportionaliteit?: Proportionaliteit | undefined;
  readonly ontvangenOp: IsoDate;
  readonly ontvangenDoor: string;
}

interface Gevraagd extends Basis {
  readonly vraag: { readonly op: IsoDate; readonly tekst: string; readonly antwoordTot: IsoDate };
  readonly antwoorden: readonly Signaalantwoord[];
}

/** One signal: nothing is done with it before the resident was asked. */
export type Signaal =
  | (Basis & { readonly toestand: 'ontvangen' })
  | (Gevraagd & { readonly toestand: 'gevraagd' | 'beantwoord' })
  | (Basis &
      Partial<Pick<Gevraagd, 'vraag' | 'antwoorden'>> & {
        readonly toestand: 'afgesloten';
        readonly afsluiting: { readonly op: IsoDate; readonly uitkomst: Signaaluitkomst; readonly reden: string };
      });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to a signal. */
export type Signaalopdracht =
  | Met<'receiveSignaal', Omit<Basis, 'ontvangenOp' | 'ontvangenDoor'>>
  | Met<'askSignaal', { readonly tekst: string; readonly antwoordTot: IsoDate }>
  | Met<'answerSignaal', Omit<Signaalantwoord, 'op'> & { readonly gegevenOp: IsoDate }>
  | Met<'closeSignaal', { readonly uitkomst: Signaaluitkomst; readonly reden: string }>;
export type Signaalcommand = Signaalopdracht['command'];

export const SIGNAALCOMMANDS = [
  'receiveSignaal',
  'askSignaal',
  'answerSignaal',
  'closeSignaal',
] as const satisfies readonly Signaalcommand[];
