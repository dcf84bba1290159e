import type { Dwangsomtrede, GeenDwangsomGrond } from '@meedoen/law/awb';
import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { MaandUitkomst, RedenGeenRecht } from '@meedoen/law/participatiewet';
import { BESLUITSOORTEN, type Besluitsoort, type Opschortingsgrond } from '../recht/index.ts';
import type { Berichtsoort } from './berichtsoorten.ts';
import type { Berichtgegevens, Besluitgegevens } from './gegevens.ts';
import type {
  Afstemmen,
  AfstemmingHerzien,
  InkeerAfwijzen,
  VoornemenAfstemming,
  Waarschuwen,
} from './gegevens-afstemming.ts';
import type {
  Instrumentbesluit,
  LoonkostensubsidieBericht,
  LoonkostensubsidieBesluit,
} from './gegevens-begeleiding.ts';
import type { BijeenkomstAfgelast, BijeenkomstUitnodiging } from './gegevens-bijeenkomst.ts';
import type { BoeteAfgezien, BoeteOpleggen, BoeteWaarschuwen, SignaalVraag, VoornemenBoete } from './gegevens-boete.ts';
import type { JaaropgaveGegevens, VorderingBruto } from './gegevens-jaar.ts';
import type { Ontheffingsbrief } from './gegevens-plicht.ts';
import type {
  BeslissingOpBezwaar,
  BezwaarHerstel,
  BezwaarOntvangen,
  BezwaarUitstel,
  Hoorzitting,
  KlachtAntwoord,
  KlachtGesprek,
  KlachtNietBehandeld,
  KlachtOntvangen,
  KlachtUitstel,
} from './gegevens-rechtsbescherming.ts';
import type { Scheidingsbrief } from './gegevens-scheiding.ts';
import type {
  Aanmaning,
  Dwangbevel,
  Kwijtschelden,
  KwijtscheldingAfwijzen,
  OverdrachtVordering,
  UitstelVanBetaling,
} from './gegevens-schuld.ts';
import type { Verhaalgegevens } from './gegevens-verhaal.ts';

/** Each kind of besluit has a letter of its own. */
export type Besluitbriefsoort = Besluitsoort;
export type Briefsoort = Besluitbriefsoort | Berichtsoort;

export type Leefvorm = 'alleenstaande' | 'alleenstaande-ouder' | 'gehuwd';

/** A month as a column of the sum. `kop` absent: the name of the month. */
export interface Uitkomstkolom {
  readonly kop?: string;
  readonly vanaf: IsoDate;
  readonly uitkomst: MaandUitkomst;
}

export interface Betaling {
  readonly datum: IsoDate;
  readonly cents: Cents;
  readonly soort: 'voorschot' | 'uitkering' | 'nabetaling';
  readonly maand: Maand;
}

/** What was paid over a month and what it should have been, cents. */
export interface Maandverschil {
  readonly maand: Maand;
  readonly kreeg: Cents;
  readonly recht: Cents;
}

export interface Toekennen extends Besluitgegevens {
  readonly ingangsdatum: IsoDate;
  readonly meldingsdatum?: IsoDate;
  /** One to three months, the first decides the large amount. */
  readonly kolommen: readonly [Uitkomstkolom, ...Uitkomstkolom[]];
  /** A first month that is not whole, before the months of `kolommen`. */
  readonly deelmaand?: Uitkomstkolom;
  /** The first of `kolommen` is not whole itself: what comes after it is not known yet. */
  readonly alleenDeel?: boolean;
  readonly leefvorm?: Leefvorm;
  readonly betalingen: readonly Betaling[];
  /** Advances that were granted and not paid, and what they wait for. */
  readonly voorschotWacht?: { readonly cents: Cents; readonly op: 'rekening' | 'betaling' };
  /** Last three digits of the account. */
  readonly rekeningEindigtOp?: string;
  /** `dinsdag 23 juni om 10.00 uur`. */
  readonly afspraak?: string;
  /** Duty to look for work (art. 9 lid 1 a); not for somebody with an ontheffing. */
  readonly plichtWerk: boolean;
}

export interface Afwijzen extends Besluitgegevens {
  readonly aanvraagdatum: IsoDate;
  readonly uitkomst: MaandUitkomst;
  readonly voorschotBetaald?: Cents;
}

export interface BuitenBehandelingStellen extends Besluitgegevens {
  readonly aanvraagdatum: IsoDate;
  readonly gevraagdOp: IsoDate;
  readonly uiterlijkOp: IsoDate;
  /** What is missing, in plain words: `je loonstrook van mei`. */
  readonly ontbreekt: readonly [string, ...string[]];
  readonly voorschotBetaald?: Cents;
}

export interface VoorschotVerlenen extends Besluitgegevens {
  readonly uitkomst: MaandUitkomst;
  /** Absent: the least of art. 52. */
  readonly cents?: Cents;
  readonly betaaldatum: IsoDate;
  readonly besluitUiterlijkOp?: IsoDate;
}

export interface Wijzigen extends Besluitgegevens {
  readonly vanaf: IsoDate;
  readonly was: MaandUitkomst;
  readonly wordt: MaandUitkomst;
  /** The month in which it changes, when that is not its first day. */
  readonly deelmaand?: MaandUitkomst;
  /** `wordt` is that month itself: what comes after it is not known yet. */
  readonly alleenDeel?: boolean;
  readonly betaaldatum?: IsoDate;
}

export interface Opschorten extends Besluitgegevens {
  readonly vanaf: IsoDate;
  /** What is paid in a month now, cents. */
  readonly perMaand: Cents;
  readonly uiterlijkOp: IsoDate;
  readonly grond: Opschortingsgrond;
  readonly ontbreekt?: readonly string[];
}

export interface Herzien extends Besluitgegevens {
  readonly maanden: readonly [Maandverschil, ...Maandverschil[]];
  /** inlichtingen: art. 54 lid 3, first sentence; the others: its second sentence. */
  readonly oorzaak: 'inlichtingen' | 'anders' | 'onze-fout';
  /** Last day to pay what is asked back (Awb 4:86, 4:87). */
  readonly betaalUiterlijk: IsoDate;
}

export interface Intrekken extends Besluitgegevens {
  readonly maanden: readonly [Maandverschil, ...Maandverschil[]];
  readonly vanaf: IsoDate;
  /** Last day; absent: until now. */
  readonly totEnMet?: IsoDate;
  /** niet-hersteld: art. 54 lid 4. */
  readonly oorzaak: 'inlichtingen' | 'anders' | 'niet-hersteld';
  readonly reden?: RedenGeenRecht;
  /** Last day to pay what is asked back (Awb 4:86, 4:87). */
  readonly betaalUiterlijk: IsoDate;
}

export interface Terugvorderen extends Besluitgegevens {
  readonly maanden: readonly [Maandverschil, ...Maandverschil[]];
  /** Art. 58: lid 1 (inlichtingen), lid 2 a, b, d, e, f. */
  readonly grond: 'inlichtingen' | 'anders' | 'lening' | 'voorschot' | 'begrijpen' | 'achteraf';
  /** Art. 58 lid 5, cents. */
  readonly loonbelasting?: Cents;
  readonly alBetaald?: Cents;
  readonly betaling:
    | { readonly wijze: 'ineens'; readonly uiterlijkOp: IsoDate }
    | { readonly wijze: 'maandelijks'; readonly vanaf: IsoDate; readonly perMaand: Cents };
}

export interface Beeindigen extends Besluitgegevens {
  readonly laatsteDag: IsoDate;
  /** Left out: only what staff write says why. */
  readonly reden?: RedenGeenRecht | 'verhuizing' | 'huishouden';
  /** Where the law says that the right ends, `Pw art. 11 lid 1`. */
  readonly artikel: string;
  /** Outcome of the first month without right; its figures are quoted when the reason is income or savings. */
  readonly uitkomst?: MaandUitkomst;
  /** Holiday pay set aside and not yet paid, cents (art. 45 lid 1). */
  readonly vakantiegeld: Cents;
  readonly betaaldatum?: IsoDate;
  /** Who died, when the letter goes to the heirs. */
  readonly overledene?: string;
}

/** What we owe because we decided late (Awb 4:17, 4:18); on a ground of the law it comes to nothing. */
export interface DwangsomVaststellen extends Besluitgegevens {
  readonly over: 'aanvraag' | 'bezwaar';
  readonly beslissenUiterlijk: IsoDate;
  readonly ingebrekestelling: IsoDate;
  readonly eersteDag: IsoDate;
  readonly laatsteDag: IsoDate;
  /** Absent: it is not decided yet. */
  readonly geeindigdOp?: IsoDate;
  readonly treden: readonly Dwangsomtrede[];
  /** Given before over the same days, cents. */
  readonly eerder: Cents;
  readonly betalenUiterlijk: IsoDate;
  readonly geen?: { readonly grond: GeenDwangsomGrond; readonly artikel: string };
}

export interface Ontvangstbevestiging extends Berichtgegevens {
  readonly ontvangenOp: IsoDate;
  readonly meldingsdatum?: IsoDate;
  readonly voorschotUiterlijkOp?: IsoDate;
  readonly besluitUiterlijkOp: IsoDate;
  readonly ontbreekt?: readonly string[];
}

/** The income of a month did not come: until when it may still come, and that nothing stops. */
export interface HerinneringInkomstenopgave extends Berichtgegevens {
  readonly maand: Maand;
  /** The last day, which is over. */
  readonly uiterlijkOp: IsoDate;
  readonly totEnMet: IsoDate;
}

export interface Hersteltermijn extends Berichtgegevens {
  readonly uiterlijkOp: IsoDate;
  readonly ontbreekt: readonly [string, ...string[]];
}

export interface Uitstelbericht extends Berichtgegevens {
  readonly oudeDatum: IsoDate;
  readonly nieuweDatum: IsoDate;
  /** Why it takes longer, in plain words of the member of staff. */
  readonly reden: string;
  /** True when the delay is not attributable to the resident. */
  readonly nietDoorAanvrager: boolean;
}

/** A line under the outcome of the month: a correction of another month, an instalment, a payment to a third party. */
export interface Specificatieregel {
  readonly label: string;
  /** Signed: what goes off is negative. */
  readonly cents: Cents;
  readonly artikel: string;
  /** The month it belongs to, when that is another one. */
  readonly maand?: Maand;
}

export interface Specificatie extends Berichtgegevens {
  readonly uitkomst: MaandUitkomst;
  readonly regels?: readonly Specificatieregel[];
  /** Holiday pay of June, cents. */
  readonly vakantiegeld?: Cents;
  readonly betaaldOp?: IsoDate;
  readonly rekeningEindigtOp?: string;
  readonly bruto?: Cents;
  readonly vorigeMaand?: Cents;
  readonly leefvorm?: Leefvorm;
}

export interface Normwijziging extends Berichtgegevens {
  readonly vanaf: IsoDate;
  readonly was: MaandUitkomst;
  readonly wordt: MaandUitkomst;
}

export interface Betaalstop extends Berichtgegevens {
  readonly vanaf: IsoDate;
  /** `-partner`: to the one who is left, to whom payment goes on. */
  readonly reden: 'overlijden' | 'overlijden-partner' | 'detentie' | 'detentie-partner' | 'anders';
  /** Who died or is detained; required with all but `detentie` and `anders`. */
  readonly overWie?: string;
  /** Until and including this day the amount stays as it was (art. 45 lid 5). */
  readonly gelijkTotEnMet?: IsoDate;
}

/** What was agreed on paying back in parts, or that it is no longer so (Awb 4:94). */
export interface Betalingsregeling extends Berichtgegevens {
  readonly stand: 'loopt' | 'gepauzeerd' | 'afgewezen' | 'beeindigd';
  readonly perMaand: Cents;
  readonly wijze: 'inhouden' | 'overmaken';
  readonly vanaf: Maand;
  /** The numbers of the claims it is about. */
  readonly vorderingen: readonly string[];
  /** What they come to together. */
  readonly schuld: Cents;
  readonly einde?: { readonly maand: Maand; readonly laatste: Cents };
  readonly pauze?: { readonly vanaf: Maand; readonly totEnMet: Maand };
  /** In plain words of the member of staff. */
  readonly reden?: string;
  readonly rekening: { readonly iban: string; readonly tenaamstelling: string };
}

export interface Verhuizing extends Berichtgegevens {
  readonly verhuisdatum: IsoDate;
  /** The new gemeente; absent when the move is within the same one. */
  readonly naarGemeente?: string;
  readonly laatsteDag?: IsoDate;
}

/** Proof of income: what was paid per month. */
export interface Inkomensverklaring extends Berichtgegevens {
  /** First day of the right. */
  readonly vanaf: IsoDate;
  /** Last day, when the right has ended. */
  readonly totEnMet?: IsoDate;
  readonly geboortedatum?: IsoDate;
  /** Net amounts that were paid, oldest first. */
  readonly maanden: readonly { readonly maand: Maand; readonly cents: Cents }[];
}

/** The typed input of each kind of letter. */
export interface GegevensPerSoort extends Verhaalgegevens {
  readonly toekennen: Toekennen;
  readonly afwijzen: Afwijzen;
  readonly 'buiten-behandeling-stellen': BuitenBehandelingStellen;
  readonly 'voorschot-verlenen': VoorschotVerlenen;
  readonly wijzigen: Wijzigen;
  readonly opschorten: Opschorten;
  readonly herzien: Herzien;
  readonly intrekken: Intrekken;
  readonly terugvorderen: Terugvorderen;
  readonly beeindigen: Beeindigen;
  readonly afstemmen: Afstemmen;
  readonly waarschuwen: Waarschuwen;
  readonly 'afstemming-herzien': AfstemmingHerzien;
  readonly 'inkeer-afwijzen': InkeerAfwijzen;
  readonly 'dwangsom-vaststellen': DwangsomVaststellen;
  readonly loonkostensubsidie: LoonkostensubsidieBesluit;
  readonly 'loonkostensubsidie-werkgever': LoonkostensubsidieBericht;
  readonly 'voornemen-afstemming': VoornemenAfstemming;
  readonly 'bezwaar-ontvangen': BezwaarOntvangen;
  readonly 'bezwaar-herstel': BezwaarHerstel;
  readonly hoorzitting: Hoorzitting;
  readonly 'bezwaar-uitstel': BezwaarUitstel;
  readonly 'beslissing-op-bezwaar': BeslissingOpBezwaar;
  readonly 'klacht-ontvangen': KlachtOntvangen;
  readonly 'klacht-gesprek': KlachtGesprek;
  readonly 'klacht-uitstel': KlachtUitstel;
  readonly 'klacht-antwoord': KlachtAntwoord;
  readonly 'klacht-niet-behandeld': KlachtNietBehandeld;
  readonly 'bijeenkomst-uitnodiging': BijeenkomstUitnodiging;
  readonly 'bijeenkomst-afgelast': BijeenkomstAfgelast;
  readonly ontvangstbevestiging: Ontvangstbevestiging;
  readonly 'herinnering-inkomstenopgave': HerinneringInkomstenopgave;
  readonly hersteltermijn: Hersteltermijn;
  readonly uitstelbericht: Uitstelbericht;
  readonly specificatie: Specificatie;
  readonly normwijziging: Normwijziging;
  readonly betaalstop: Betaalstop;
  readonly betalingsregeling: Betalingsregeling;
  readonly aanmaning: Aanmaning;
  readonly dwangbevel: Dwangbevel;
  readonly 'uitstel-van-betaling': UitstelVanBetaling;
  readonly 'overdracht-vordering': OverdrachtVordering;
  readonly kwijtschelden: Kwijtschelden;
  readonly 'kwijtschelding-afwijzen': KwijtscheldingAfwijzen;
  readonly 'boete-opleggen': BoeteOpleggen;
  readonly 'boete-waarschuwen': BoeteWaarschuwen;
  readonly 'voornemen-boete': VoornemenBoete;
  readonly 'boete-afgezien': BoeteAfgezien;
  readonly instrument: Instrumentbesluit;
  readonly ontheffing: Ontheffingsbrief;
  readonly 'ontheffing-intrekken': Ontheffingsbrief;
  readonly 'signaal-vraag': SignaalVraag;
  readonly verhuizing: Verhuizing;
  readonly scheiding: Scheidingsbrief;
  readonly inkomensverklaring: Inkomensverklaring;
  readonly jaaropgave: JaaropgaveGegevens;
  readonly 'vordering-bruto': VorderingBruto;
}

const besluiten: ReadonlySet<string> = new Set(BESLUITSOORTEN);
export const isBesluit = (soort: Briefsoort): soort is Besluitbriefsoort => besluiten.has(soort);
