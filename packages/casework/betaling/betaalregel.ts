import { type Cents, type Maand, splitOver } from '@meedoen/law/kernel';
import type { MaandUitkomst } from '@meedoen/law/participatiewet';
import { inhoudingsregels } from './inhoudingsregels.ts';
import {
  type Boekingskop,
  boekBetaling,
  boekInhouding,
  boekMaand,
  boekVakantiegeld,
  boekVoorschotverrekening,
  type Journaalpost,
  type Maandbedrag,
} from './journaalpost.ts';
import { betaalUit } from './maandbedragen.ts';
import { type Bestemmingen, type Deel, verdeel } from './verdeel.ts';

/** What one person or couple gets in one run, before it is computed. */
export interface Regelinvoer {
  /** Month the payment is for: the month of a month run, the current month otherwise. */
  readonly maand: Maand;
  /** What the law says of the month; undefined when this run pays only what was booked before. */
  readonly uitkomst: MaandUitkomst | undefined;
  /** What is in the ledger for that month already. */
  readonly geboekt: Maandbedrag | undefined;
  /** Booked before and not paid yet, by the month it belongs to; positive is to be paid. */
  readonly open: readonly {
    readonly maand: Maand;
    readonly bedrag: Cents;
    readonly reden: string;
    /** Parts of the person and of the other, for a couple that lives apart. */
    readonly verhouding?: readonly [persoon: Cents, ander: Cents] | undefined;
  }[];
  /** Holiday pay set aside that is to be paid now: in June, or when the right ended. */
  readonly vakantiegeld: Cents;
  readonly openVoorschot: Cents;
  readonly bestemmingen: Bestemmingen;
  /** The same parts of what this month adds; absent: they are together, or there is no other. */
  readonly verhouding?: readonly [persoon: Cents, ander: Cents] | undefined;
  /** Who and what the postings are about. */
  readonly kop: Boekingskop;
  /** Reasons from the file why a person must look: a new account, a suspended right, an unsettled difference. */
  readonly aandacht: readonly string[];
  readonly vorig: Regelkern | undefined;
}

/** What of a line is compared with the next month. */
export interface Regelkern {
  readonly netto: Cents;
  readonly norm: Cents;
  readonly inkomen: Cents;
  readonly vrijgelaten: Cents;
  /** Lowering of art. 18 or 18b; absent without one. */
  readonly verlaging?: Cents;
  readonly nabetaald: Cents;
  readonly vakantiegeld: Cents;
  readonly ingehouden: Cents;
}

/** One line of the sum, top to bottom; `min` lines are negative. */
export interface Somregel {
  readonly sleutel: string;
  readonly tekst: string;
  readonly bedrag: Cents;
  readonly soort: 'plus' | 'min' | 'subtotaal' | 'totaal';
  readonly artikel: string | null;
  readonly maand: Maand | null;
}

export interface Betaalregel {
  /** Undefined: the law could not say it; the line goes to the list of what needs eyes. */
  readonly netto: Cents | undefined;
  readonly som: readonly Somregel[];
  readonly delen: readonly Deel[];
  /** To be posted when the run is approved; each in balance. */
  readonly posten: readonly Journaalpost[];
  readonly kern: Regelkern;
  readonly oorzaak: string;
  readonly aandacht: string | undefined;
}

/** A change of this size from one month to the next is looked at by a person, whatever its cause. */
const GROOT_VERSCHIL: Cents = 250_00;

const LEEG: Regelkern = { netto: 0, norm: 0, inkomen: 0, vrijgelaten: 0, nabetaald: 0, vakantiegeld: 0, ingehouden: 0 };

/** Computes what one right gets in a run: the sum as it will be shown, its destinations and its postings. */
export function berekenBetaalregel(invoer: Regelinvoer): Betaalregel {
  const { uitkomst, maand, geboekt, kop } = invoer;
  const ontbreekt = uitkomst && (uitkomst.uitkering === undefined || uitkomst.vakantietoeslag === undefined);
  if (ontbreekt) return zonderUitkomst(invoer, ontbrekendeNamen(uitkomst));

  const recht: Maandbedrag = {
    uitkering: uitkomst?.uitkering?.value ?? 0,
    vakantietoeslag: uitkomst?.vakantietoeslag?.value ?? 0,
  };
  const erbij = uitkomst ? nogTeBoeken(recht, geboekt) : NIETS;
  if (erbij === undefined)
    return zonderUitkomst(invoer, ['Er is over deze maand al meer geboekt. Er ligt een voorstel tot herziening.']);

  const nabetaald = invoer.open.reduce((sum, open) => sum + open.bedrag, 0);
  const voorVerrekening = erbij.uitkering - erbij.vakantietoeslag + nabetaald + invoer.vakantiegeld;
  const voorschot = Math.min(invoer.openVoorschot, Math.max(0, voorVerrekening));
  const netto = voorVerrekening - voorschot;
  if (netto < 0) return zonderUitkomst(invoer, ['Het saldo is lager dan nul.']);
  const verdeling = verdeel(netto, metVerhouding(invoer, erbij));
  if (!verdeling.ok) return zonderUitkomst(invoer, [verdeling.weigering.tekst]);

  const { delen, tekorten } = verdeling.value;
  const ingehouden = delen
    .filter((deel) => !VOOR_DE_INWONER.has(deel.bestemming))
    .reduce((sum, deel) => sum + deel.bedrag, 0);
  const kern: Regelkern = {
    netto,
    norm: uitkomst?.norm?.value ?? 0,
    inkomen: uitkomst?.inkomen?.value ?? 0,
    vrijgelaten: uitkomst?.vrijgelaten?.value ?? 0,
    ...(uitkomst?.verlaging ? { verlaging: uitkomst.verlaging.value } : {}),
    nabetaald,
    vakantiegeld: invoer.vakantiegeld,
    ingehouden: ingehouden + voorschot,
  };
  // what was open before is settled in the name of its own month
  const bronnen = [...invoer.open, { maand, bedrag: erbij.uitkering - erbij.vakantietoeslag + invoer.vakantiegeld }];
  const [uitVoorschot = [], ...uitDelen] = betaalUit(bronnen, [voorschot, ...delen.map(({ bedrag }) => bedrag)]);
  const kopSamen = invoer.verhouding ? { ...kop, verhouding: invoer.verhouding } : kop;
  const posten = [
    boekMaand(kopSamen, maand, erbij),
    boekVakantiegeld(kop, maand, invoer.vakantiegeld),
    ...uitVoorschot.map((stuk) => boekVoorschotverrekening(kop, stuk.maand, stuk.bedrag)),
    ...delen.flatMap((deel, i) =>
      (uitDelen[i] ?? []).map((stuk) =>
        deel.bestemming === 'aflossing' && deel.vordering
          ? boekInhouding(kop, stuk.maand, stuk.bedrag, { vordering: deel.vordering })
          : boekBetaling(kop, stuk.maand, stuk.bedrag, 'te-betalen'),
      ),
    ),
  ].filter((post) => post !== undefined);
  const aandacht = [
    ...invoer.aandacht,
    ...grootVerschil(invoer.vorig, kern),
    ...tekorten.map((tekort) => `Er is te weinig voor ${tekort.naam}.`),
  ];
  return {
    netto,
    som: somVan(invoer, recht, kern, voorschot, delen),
    delen,
    posten,
    kern,
    oorzaak: oorzaakVan(invoer.vorig ?? LEEG, kern, invoer.vorig !== undefined, uitkomst !== undefined),
    aandacht: aandacht.length > 0 ? aandacht.join(' ') : undefined,
  };
}

/** Of a couple that lives apart each month is divided by itself: the days as a couple half each, what comes after of one. */
function metVerhouding(invoer: Regelinvoer, erbij: Maandbedrag): Bestemmingen {
  const { bestemmingen, verhouding, open, vakantiegeld } = invoer;
  if (!verhouding) return bestemmingen;
  const vanAnder = (bedrag: Cents, deel: readonly [Cents, Cents]): Cents => splitOver(bedrag, deel)[1] ?? 0;
  const ander =
    vanAnder(erbij.uitkering - erbij.vakantietoeslag, verhouding) +
    open.reduce((som, each) => som + vanAnder(each.bedrag, each.verhouding ?? [1, 0]), 0);
  const alles = open.reduce((som, { bedrag }) => som + bedrag, erbij.uitkering - erbij.vakantietoeslag) + vakantiegeld;
  const deel = Math.max(0, Math.min(ander, alles));
  if (deel === 0) return { ...bestemmingen, partner: undefined };
  return { ...bestemmingen, verhouding: [alles - deel, deel] };
}

const NIETS: Maandbedrag = { uitkering: 0, vakantietoeslag: 0 };
const VOOR_DE_INWONER: ReadonlySet<Deel['bestemming']> = new Set(['persoon', 'partner', 'bewindvoerder']);

/** What the month still adds to the ledger; undefined when more was booked than the law gives now. */
function nogTeBoeken(recht: Maandbedrag, geboekt: Maandbedrag | undefined): Maandbedrag | undefined {
  const uitkering = recht.uitkering - (geboekt?.uitkering ?? 0);
  const vakantietoeslag = recht.vakantietoeslag - (geboekt?.vakantietoeslag ?? 0);
  if (uitkering - vakantietoeslag < 0) return undefined;
  return { uitkering, vakantietoeslag };
}

function ontbrekendeNamen(uitkomst: MaandUitkomst): string[] {
  const namen = uitkomst.ontbreekt.map((o) => (o.soort === 'bedrag' ? `Dit bedrag ontbreekt: ${o.naam}.` : o.vraag));
  return namen.length > 0 ? namen : ['De uitkering is niet te berekenen.'];
}

function zonderUitkomst(invoer: Regelinvoer, redenen: readonly string[]): Betaalregel {
  return {
    netto: undefined,
    som: [],
    delen: [],
    posten: [],
    kern: LEEG,
    oorzaak: 'niet te berekenen',
    aandacht: [...redenen, ...invoer.aandacht].join(' '),
  };
}

/** Holiday pay comes by the calendar: in June it would have a person look at every line, and in July again. */
function grootVerschil(vorig: Regelkern | undefined, nu: Regelkern): string[] {
  if (!vorig) return [];
  const verschil = nu.netto - nu.vakantiegeld - (vorig.netto - vorig.vakantiegeld);
  return Math.abs(verschil) >= GROOT_VERSCHIL ? ['Groot verschil met de vorige betaling.'] : [];
}

/** The biggest reason why this payment differs from the one before. */
function oorzaakVan(vorig: Regelkern, nu: Regelkern, bekend: boolean, maandrun: boolean): string {
  if (!maandrun) return 'nabetaling';
  if (!bekend) return 'nieuw';
  const redenen: [string, Cents][] = [
    ['norm of huishouden', nu.norm - vorig.norm],
    ['inkomen', vorig.inkomen - vorig.vrijgelaten - (nu.inkomen - nu.vrijgelaten)],
    ['verlaging', (vorig.verlaging ?? 0) - (nu.verlaging ?? 0)],
    ['nabetaling', nu.nabetaald - vorig.nabetaald],
    ['vakantiegeld', nu.vakantiegeld - vorig.vakantiegeld],
    ['inhouding', vorig.ingehouden - nu.ingehouden],
  ];
  const [reden, verschil] = redenen.reduce((grootste, each) =>
    Math.abs(each[1]) > Math.abs(grootste[1]) ? each : grootste,
  );
  if (verschil === 0) return nu.netto === vorig.netto ? 'gelijk' : 'afronding';
  return reden;
}

function somVan(
  invoer: Regelinvoer,
  recht: Maandbedrag,
  kern: Regelkern,
  voorschot: Cents,
  delen: readonly Deel[],
): Somregel[] {
  const { uitkomst, maand } = invoer;
  const regels: Somregel[] = [];
  const voeg = (
    sleutel: string,
    tekst: string,
    bedrag: Cents,
    soort: Somregel['soort'],
    artikel: string | null,
    vanMaand: Maand | null = null,
  ) => void regels.push({ sleutel, tekst, bedrag, soort, artikel, maand: vanMaand });
  if (uitkomst) {
    const verhoging = uitkomst.verhogingInrichting?.value ?? 0;
    voeg('norm', 'Bedrag om van te leven', kern.norm, 'plus', uitkomst.norm?.article ?? null);
    if (verhoging !== 0)
      voeg('verhoging', 'Erbij in een instelling', verhoging, 'plus', uitkomst.verhogingInrichting?.article ?? null);
    if (kern.inkomen !== 0)
      voeg('inkomen', 'Geld dat je al krijgt', -kern.inkomen, 'min', uitkomst.inkomen?.article ?? null);
    if (kern.vrijgelaten !== 0)
      voeg('vrijgelaten', 'Dit mag je houden', kern.vrijgelaten, 'plus', uitkomst.vrijgelaten?.article ?? null);
    const verlaging = kern.verlaging ?? 0;
    if (verlaging !== 0)
      voeg('verlaging', 'Verlaging van je uitkering', -verlaging, 'min', uitkomst.verlaging?.article ?? null);
    // income above the norm, or no right: the sum still reads from top to bottom
    const verschil = recht.uitkering - (kern.norm + verhoging - kern.inkomen + kern.vrijgelaten - verlaging);
    if (verschil !== 0)
      voeg(
        'geen-recht',
        verschil > 0 ? 'Je inkomen is hoger: de uitkering is 0' : 'Hierover is geen uitkering',
        verschil,
        verschil > 0 ? 'plus' : 'min',
        uitkomst.uitkering?.article ?? null,
      );
    voeg('uitkering', 'Je uitkering', recht.uitkering, 'subtotaal', null, maand);
    if (recht.vakantietoeslag !== 0)
      voeg(
        'vakantietoeslag',
        'Opzij voor je vakantiegeld',
        -recht.vakantietoeslag,
        'min',
        uitkomst.vakantietoeslag?.article ?? null,
      );
    const eerder = (invoer.geboekt?.uitkering ?? 0) - (invoer.geboekt?.vakantietoeslag ?? 0);
    if (eerder !== 0) voeg('eerder', 'Hiervan stond al klaar of is al betaald', -eerder, 'min', null, maand);
  }
  for (const open of invoer.open)
    voeg(`open-${open.maand}`, open.reden, open.bedrag, open.bedrag < 0 ? 'min' : 'plus', null, open.maand);
  if (invoer.vakantiegeld !== 0)
    voeg('vakantiegeld', 'Je vakantiegeld', invoer.vakantiegeld, 'plus', 'Pw art. 45 lid 1');
  if (voorschot !== 0) voeg('voorschot', 'Voorschot dat je al kreeg', -voorschot, 'min', 'Pw art. 52 lid 4');
  regels.push(...inhoudingsregels(delen));
  const opRekening = delen
    .filter((deel) => VOOR_DE_INWONER.has(deel.bestemming))
    .reduce((sum, deel) => sum + deel.bedrag, 0);
  voeg('totaal', 'Op je rekening', opRekening, 'totaal', null);
  return regels;
}

/** Plus and minus lines of a sum; equals its total, always. */
export const optelling = (som: readonly Somregel[]): Cents =>
  som.filter((r) => r.soort === 'plus' || r.soort === 'min').reduce((sum, r) => sum + r.bedrag, 0);
