import type { Dwangsomtrede, GeenDwangsomGrond } from '@meedoen/law/awb';
import type { Cents, IsoDate, Maand, Tijdvak } from '@meedoen/law/kernel';
import type { Verlaging } from '@meedoen/law/participatiewet';
import type { Boetestuk } from '../boete/index.ts';
import type { Instrumentstuk } from '../instrument/index.ts';
import type { Kwijtscheldingsgrond } from '../kwijtschelding/index.ts';
import type { Subsidiestuk } from '../loonkostensubsidie/index.ts';
import type { Ontheffingsstuk } from '../ontheffing/index.ts';
import type { OmgekeerdeToets, Opschortingsgrond } from '../recht/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import { type Besluitstatus, statusNa } from './toestand.ts';

/**
 * One month of a besluit: what the ledger says and what the law says, cents. A besluit about months that were not booked
 * yet has in `geboekt` what the law gives without it.
 */
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

/** What a dwangsom rests on: which decision was late, and the days that count (Awb 4:17, 4:18). */
export interface Dwangsomstuk {
  readonly over: 'aanvraag' | 'bezwaar';
  /** Of the aanvraag or the objection. */
  readonly kenmerk: string;
  /** Last day on which it should have been decided. */
  readonly beslissenUiterlijk: IsoDate;
  /** When it was decided or withdrawn; absent: not yet, and the days have run out. */
  readonly geeindigdOp?: IsoDate | undefined;
  readonly ingebrekestelling: IsoDate;
  readonly eersteDag: IsoDate;
  /** The last day that counts. */
  readonly laatsteDag: IsoDate;
  readonly dagen: number;
  readonly treden: readonly Dwangsomtrede[];
  readonly verbeurd: Cents;
  readonly vaststellenUiterlijk: IsoDate;
  /** What an earlier besluit about the same days gave already, cents. */
  readonly eerder: Cents;
}

/** What a besluit on remission rests on: the debt, how it was paid, and what the law says of it. */
export interface Kwijtscheldingstuk {
  /** The request. */
  readonly id: string;
  readonly vordering: string;
  readonly kenmerk: string;
  readonly gevraagdOp: IsoDate;
  /** The resident asked for it. */
  readonly opVerzoek: boolean;
  /** What is owed, cents. */
  readonly rest: Cents;
  /** What does not have to be paid any more; 0 for a refusal. */
  readonly bedrag: Cents;
  readonly grond: Kwijtscheldingsgrond;
  readonly artikel: string;
  /** Whether the law gives the power. */
  readonly kan: boolean;
  /** What the law says of it, in words. */
  readonly wet: string;
}

/** Everything a besluit rests on, kept so that it computes again for ever: policy and outcome as they are stored. */
export interface Bevroren<Beleid = unknown, Uitkomst = unknown> {
  readonly aanvrager: string;
  readonly bekendOp: Instant;
  readonly melding?: string | undefined;
  readonly toekenning?: Tijdvak | undefined;
  /** Ids of the facts that counted. */
  readonly feiten: readonly string[];
  /** Version of the law room. */
  readonly wet: string;
  readonly beleid: Beleid;
  /** The month shown, with its reasons. */
  readonly maand: Maand | null;
  readonly uitkomst: Uitkomst | null;
  readonly maanden: readonly Maandregel[];
  readonly voorschotInCenten?: Cents | undefined;
  /** The lowerings (art. 18, 18b) as they hold once this is made known, in the place of those among the facts. */
  readonly verlagingen?: readonly Verlaging[] | undefined;
  readonly dwangsom?: Dwangsomstuk | undefined;
  readonly loonkostensubsidie?: Subsidiestuk | undefined;
  readonly kwijtschelding?: Kwijtscheldingstuk | undefined;
  readonly boete?: Boetestuk | undefined;
  readonly instrument?: Instrumentstuk | undefined;
  readonly ontheffing?: Ontheffingsstuk | undefined;
}

/** What only some kinds need. */
export interface Aanvulling {
  readonly gehoord?: { readonly op: IsoDate } | { readonly uitzondering: string } | undefined;
  /** Last day to put right what was left undone (art. 54 lid 2). */
  readonly hersteltermijn?: IsoDate | undefined;
  /** Why it is suspended (art. 54 lid 1, 40 lid 2, 53a lid 4); absent: data were not given. */
  readonly opschortingsgrond?: Opschortingsgrond | undefined;
  /** A person judged that the duty to inform was not met (art. 17 lid 1). */
  readonly inlichtingenplichtGeschonden?: boolean | undefined;
  /** A lowering less than law and by-law say, because of the circumstances (art. 18 lid 1 and 10). */
  readonly verlaging?: { readonly percentage: number; readonly maanden: number } | undefined;
  /** On which ground a person judged that no dwangsom is owed; null: it is owed after all. */
  readonly geenDwangsom?: GeenDwangsomGrond | null | undefined;
}

/** A besluit or the proposal for one. */
export interface Besluittoestand<B extends Bevroren = Bevroren> {
  readonly status: Besluitstatus;
  readonly ingangsdatum: IsoDate | null;
  readonly bevroren: B;
  readonly toets: OmgekeerdeToets | null;
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
export type Besluitopdracht<B extends Bevroren = Bevroren> =
  | {
      readonly commando: 'startVoorstel';
      readonly ingangsdatum: IsoDate | null;
      readonly bevroren: B;
      readonly motivering?: string;
    }
  | { readonly commando: 'herbereken'; readonly ingangsdatum?: IsoDate | null; readonly bevroren: B }
  | {
      readonly commando: 'editVoorstel';
      readonly toets?: OmgekeerdeToets | undefined;
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

/**
 * The besluit after one more command; pure, so that every besluit can be made again from its commands.
 * @throws Error when the command does not fit the status: whether it may be given was judged by `bezwaarTegen`.
 */
export function besluitNa<B extends Bevroren>(
  besluit: Besluittoestand<B> | undefined,
  opdracht: Besluitopdracht<B>,
): Besluittoestand<B> {
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
  const status = statusNa(besluit.status, opdracht.commando);
  switch (opdracht.commando) {
    case 'herbereken': {
      const ingangsdatum = opdracht.ingangsdatum === undefined ? besluit.ingangsdatum : opdracht.ingangsdatum;
      return { ...besluit, status, ingangsdatum, bevroren: opdracht.bevroren, voorgesteldDoor: null };
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
      return { ...besluit, status, voorgesteldDoor: opdracht.door, teruggestuurd: null };
    case 'approveBesluit':
      return {
        ...besluit,
        status,
        vastgesteldDoor: opdracht.door,
        vastgesteldOp: opdracht.op,
        kenmerk: opdracht.kenmerk,
      };
    case 'rejectVoorstel':
      return { ...besluit, status, teruggestuurd: opdracht.reden };
    case 'makeBekend':
      return { ...besluit, status, bekendgemaaktOp: opdracht.op, bezwaarTot: opdracht.bezwaarTot };
    case 'vervalVoorstel':
      return { ...besluit, status };
  }
}

/** The besluit from its commands alone. */
export function rebuildBesluit<B extends Bevroren>(opdrachten: readonly Besluitopdracht<B>[]) {
  let besluit: Besluittoestand<B> | undefined;
  for (const opdracht of opdrachten) besluit = besluitNa(besluit, opdracht);
  return besluit;
}
