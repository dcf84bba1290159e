import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import type { Leefgebiedinhoud } from './leefgebied.ts';
import type {
  Afspraakpartij,
  Afspraakuitkomst,
  Bestemming,
  Bestemmingstand,
  Drempel,
  Gespreksvorm,
  Leefgebied,
  Leerdoeloordeel,
  Plansluitgrond,
  Tijdaanduiding,
  Trede,
} from './toestand.ts';

/** What changes a plan, apart from who and when. */
interface Inhoud {
  recordDiagnose: { readonly leefgebied: Leefgebied } & Leefgebiedinhoud;
  recordEigenWoorden: { readonly woorden: string; readonly doel: string };
  concludeDiagnose: object;
  agreeAfspraak: {
    readonly id: string;
    readonly wie: Afspraakpartij;
    readonly lid?: string | undefined;
    readonly wat: string;
    readonly uiterlijk?: IsoDate | undefined;
  };
  settleAfspraak: {
    readonly afspraak: string;
    readonly uitkomst: Afspraakuitkomst;
    readonly partij: Afspraakpartij;
    readonly reden?: string | undefined;
  };
  setLeerdoel: { readonly id: string; readonly doel: string; readonly hoe?: string | undefined };
  judgeLeerdoel: {
    readonly leerdoel: string;
    readonly oordeel: Leerdoeloordeel;
    readonly stand: number;
    readonly toelichting: string;
  };
  setSollicitaties: { readonly aantalPerMaand?: number | undefined; readonly reden?: string | undefined };
  planGesprek: { readonly dag: IsoDate; readonly tijd: string; readonly plaats: string };
  addHalte: {
    readonly id: string;
    readonly wanneer: Tijdaanduiding;
    readonly wat: string;
    readonly trede: Trede;
    readonly drempels: readonly Drempel[];
  };
  addStap: {
    readonly id: string;
    readonly wanneer: Tijdaanduiding;
    readonly wat: string;
    readonly trede: Trede;
    readonly drempels: readonly Drempel[];
    readonly leerdoel?: string | undefined;
  };
  reachStap: { readonly stap: string; readonly bereiktOp: IsoDate; readonly trede: Trede };
  dropStap: { readonly stap: string; readonly reden: string };
  takeDrempel: { readonly station: string; readonly wat: string };
  chooseBestemming: {
    readonly bestemming: Bestemming;
    readonly stand: Bestemmingstand;
    readonly reden?: string | undefined;
  };
  addMeeloper: {
    readonly id: string;
    readonly naam: string;
    readonly rol: string;
    readonly vanaf: Tijdaanduiding;
    readonly tot?: Tijdaanduiding | undefined;
  };
  endMeeloper: { readonly meeloper: string; readonly tot: Tijdaanduiding };
  appointRegisseur: { readonly naam: string; readonly functie: string };
  beginEvaluatie: object;
}

type Gesprekscommand = keyof Inhoud;
type Met<C extends string, T> = { readonly command: C } & T;

/** What a talk may change in the same save. */
export type Planwijziging = { readonly [C in Gesprekscommand]: Met<C, Inhoud[C]> }[Gesprekscommand];

interface Rest {
  beginPlan: {
    readonly id: string;
    readonly uitvoerder: string;
    readonly gemeente: string;
    readonly persoon: string;
    readonly leden: readonly string[];
    readonly regisseur: { readonly naam: string; readonly functie: string };
  };
  signPlan: {
    readonly partij: Afspraakpartij;
    readonly lid?: string | undefined;
    readonly papier?: boolean | undefined;
  };
  disagreeWithPlan: { readonly lid: string; readonly reden: string };
  recordGesprek: {
    readonly id: string;
    readonly gevoerdOp: IsoDate;
    readonly vorm: Gespreksvorm;
    readonly met: string;
    readonly verslag: string;
    readonly wijzigingen: readonly Planwijziging[];
  };
  cancelGesprek: { readonly partij: Afspraakpartij; readonly reden: string };
  requestCoach: { readonly lid: string; readonly reden: string };
  settleCoachverzoek: { readonly uitkomst: string };
  evaluatePlan: {
    readonly afspraken: string;
    readonly instrumenten: string;
    readonly inwoner: string;
    readonly casusoverleg: boolean;
    readonly vervolg: 'nieuwe-versie' | 'afsluiten';
    readonly grond?: Plansluitgrond | undefined;
    readonly toelichting?: string | undefined;
  };
  closePlan: { readonly grond: Plansluitgrond; readonly toelichting: string };
}

type Alles = Inhoud & Rest;
export type Plancommand = keyof Alles;

/** Everything that can happen to a plan. */
export type Planopdracht = {
  readonly [C in Plancommand]: Met<C, Alles[C]> & { readonly door: string; readonly op: Instant };
}[Plancommand];

export const PLANCOMMANDS = [
  'beginPlan',
  'recordDiagnose',
  'recordEigenWoorden',
  'concludeDiagnose',
  'agreeAfspraak',
  'settleAfspraak',
  'setLeerdoel',
  'judgeLeerdoel',
  'setSollicitaties',
  'signPlan',
  'disagreeWithPlan',
  'recordGesprek',
  'planGesprek',
  'cancelGesprek',
  'addHalte',
  'addStap',
  'reachStap',
  'dropStap',
  'takeDrempel',
  'chooseBestemming',
  'addMeeloper',
  'endMeeloper',
  'appointRegisseur',
  'requestCoach',
  'settleCoachverzoek',
  'beginEvaluatie',
  'evaluatePlan',
  'closePlan',
] as const satisfies readonly Plancommand[];

/** What may be part of a talk. */
export const GESPREKSCOMMANDS = [
  'recordDiagnose',
  'recordEigenWoorden',
  'concludeDiagnose',
  'agreeAfspraak',
  'settleAfspraak',
  'setLeerdoel',
  'judgeLeerdoel',
  'setSollicitaties',
  'planGesprek',
  'addHalte',
  'addStap',
  'reachStap',
  'dropStap',
  'takeDrempel',
  'chooseBestemming',
  'addMeeloper',
  'endMeeloper',
  'appointRegisseur',
  'beginEvaluatie',
] as const satisfies readonly Planwijziging['command'][];
