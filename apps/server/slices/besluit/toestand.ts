import type { Besluitstatus } from '@meedoen/casework/besluit';
import type { Instant } from '@meedoen/casework/tijdstip';
import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import type { Cents, IsoDate, Maand, Tijdvak } from '@meedoen/law/kernel';
import type { Commando } from '../../platform/stroom/index.ts';
import type { OpgeslagenBeleid } from '../beleid/index.ts';

export type Besluitsoort =
  | 'toekennen'
  | 'afwijzen'
  | 'buiten-behandeling-stellen'
  | 'voorschot-verlenen'
  | 'wijzigen'
  | 'opschorten'
  | 'herzien'
  | 'intrekken'
  | 'terugvorderen'
  | 'beeindigen';

/** One month of a besluit: what the ledger says and what the law says, cents. */
export interface Maandregel {
  readonly maand: Maand;
  readonly geboekt: { readonly uitkering: Cents; readonly vakantietoeslag: Cents };
  /** Null: cannot be known, see `ontbreekt`. */
  readonly berekend: { readonly uitkering: Cents; readonly vakantietoeslag: Cents } | null;
  readonly ontbreekt: readonly string[];
  readonly oorzaak: string;
  /** Ids of the facts that made the difference. */
  readonly oorzaken: readonly string[];
  readonly artikel: string;
}

/** Everything a besluit rests on, kept so that it computes again for ever. */
export interface Bevroren {
  readonly aanvrager: string;
  readonly bekendOp: Instant;
  readonly melding?: string | undefined;
  readonly toekenning?: Tijdvak | undefined;
  /** Ids of the facts that counted. */
  readonly feiten: readonly string[];
  /** Version of the law room. */
  readonly wet: string;
  readonly beleid: OpgeslagenBeleid;
  /** The month shown, with its reasons. */
  readonly maand: Maand | null;
  readonly uitkomst: MaanduitkomstWeergave | null;
  readonly maanden: readonly Maandregel[];
  readonly voorschotInCenten?: Cents | undefined;
}

export interface Toets {
  readonly nodig: string;
  readonly waarden: readonly string[];
  readonly effecten: string;
  readonly artikel: string;
}

/** What only some kinds need. */
export interface Aanvulling {
  readonly gehoord?: { readonly op: IsoDate } | { readonly uitzondering: string } | undefined;
  /** Last day to put right what was left undone (art. 54 lid 2). */
  readonly hersteltermijn?: IsoDate | undefined;
  /** A person judged that the duty to inform was not met (art. 17 lid 1). */
  readonly inlichtingenplichtGeschonden?: boolean | undefined;
}

/** A besluit or the proposal for one. */
export interface Besluittoestand {
  readonly status: Besluitstatus;
  readonly ingangsdatum: IsoDate | null;
  readonly bevroren: Bevroren;
  readonly toets: Toets | null;
  readonly motivering: string;
  readonly eigenZinnen: Readonly<Record<string, string>>;
  readonly cbsCode: string | null;
  readonly aanvulling: Aanvulling;
  readonly kenmerk: string | null;
  readonly voorgesteldDoor: string | null;
  readonly vastgesteldDoor: string | null;
  readonly vastgesteldOp: Instant | null;
  readonly teruggestuurd: string | null;
  readonly bekendgemaaktOp: IsoDate | null;
  readonly bezwaarTot: IsoDate | null;
}

/** Commands on a besluit. */
export type Besluitopdracht =
  | {
      readonly commando: 'startVoorstel';
      readonly ingangsdatum: IsoDate | null;
      readonly bevroren: Bevroren;
      readonly motivering?: string;
    }
  | { readonly commando: 'herbereken'; readonly ingangsdatum?: IsoDate | null; readonly bevroren: Bevroren }
  | {
      readonly commando: 'editVoorstel';
      readonly toets?: Toets | undefined;
      readonly motivering?: string | undefined;
      readonly cbsCode?: string | undefined;
      readonly eigenZinnen?: Readonly<Record<string, string>> | undefined;
      readonly aanvulling?: Aanvulling | undefined;
    }
  | { readonly commando: 'proposeBesluit'; readonly door: string | null }
  | {
      readonly commando: 'approveBesluit';
      readonly door: string | null;
      readonly kenmerk: string;
      readonly op: Instant;
    }
  | { readonly commando: 'rejectVoorstel'; readonly reden: string }
  | { readonly commando: 'makeBekend'; readonly op: IsoDate; readonly bezwaarTot: IsoDate }
  | { readonly commando: 'vervalVoorstel' };

/** The besluit after one more command; pure, so that every besluit can be made again from its commands. */
export function pasToe(besluit: Besluittoestand | undefined, opdracht: Besluitopdracht): Besluittoestand {
  if (opdracht.commando === 'startVoorstel')
    return {
      status: 'concept',
      ingangsdatum: opdracht.ingangsdatum,
      bevroren: opdracht.bevroren,
      toets: null,
      motivering: opdracht.motivering ?? '',
      eigenZinnen: {},
      cbsCode: null,
      aanvulling: {},
      kenmerk: null,
      voorgesteldDoor: null,
      vastgesteldDoor: null,
      vastgesteldOp: null,
      teruggestuurd: null,
      bekendgemaaktOp: null,
      bezwaarTot: null,
    };
  if (!besluit) throw new Error(`${opdracht.commando} before startVoorstel`);
  switch (opdracht.commando) {
    case 'herbereken': {
      const ingangsdatum = opdracht.ingangsdatum === undefined ? besluit.ingangsdatum : opdracht.ingangsdatum;
      return { ...besluit, status: 'concept', ingangsdatum, bevroren: opdracht.bevroren, voorgesteldDoor: null };
    }
    case 'editVoorstel':
      return {
        ...besluit,
        toets: opdracht.toets ?? besluit.toets,
        motivering: opdracht.motivering ?? besluit.motivering,
        cbsCode: opdracht.cbsCode ?? besluit.cbsCode,
        eigenZinnen: opdracht.eigenZinnen ?? besluit.eigenZinnen,
        aanvulling: { ...besluit.aanvulling, ...opdracht.aanvulling },
      };
    case 'proposeBesluit':
      return { ...besluit, status: 'voorgesteld', voorgesteldDoor: opdracht.door, teruggestuurd: null };
    case 'approveBesluit':
      return {
        ...besluit,
        status: 'vastgesteld',
        vastgesteldDoor: opdracht.door,
        vastgesteldOp: opdracht.op,
        kenmerk: opdracht.kenmerk,
      };
    case 'rejectVoorstel':
      return { ...besluit, status: 'concept', teruggestuurd: opdracht.reden };
    case 'makeBekend':
      return { ...besluit, status: 'bekendgemaakt', bekendgemaaktOp: opdracht.op, bezwaarTot: opdracht.bezwaarTot };
    case 'vervalVoorstel':
      return { ...besluit, status: 'vervallen' };
  }
}

/** The besluit from its commands alone. */
export function herbouw(commandos: readonly Commando[]): Besluittoestand | undefined {
  let besluit: Besluittoestand | undefined;
  for (const { commando, gegevens } of commandos)
    besluit = pasToe(besluit, { ...gegevens, commando } as Besluitopdracht);
  return besluit;
}
