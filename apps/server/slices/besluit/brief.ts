import type { Maandregel } from '@meedoen/casework/besluit';
import {
  type Besluitgegevens,
  type Brief,
  type GegevensPerSoort,
  type Maandverschil,
  maakBrief,
  wijzigZin,
} from '@meedoen/casework/brief';
import type { Feit } from '@meedoen/casework/feiten';
import { datum, euro, maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { betaaltermijn, bezwaartermijn } from '@meedoen/law/awb';
import {
  addDays,
  firstDay,
  type IsoDate,
  type Maand,
  monthOfDate,
  nextMonth,
  previousMonth,
} from '@meedoen/law/kernel';
import type { MaandUitkomst } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { voorschotbetalingen, voorschottenVan, type Zaak } from '../aanvraag/index.ts';
import type { Afstemmingszaak } from '../afstemming/index.ts';
import { type Briefpersoon, briefvoorkeurVan, contactpersoonVan, geadresseerdeVan, loketVan } from '../brief/index.ts';
import { type Opdrachtgever, rechtMetId } from '../recht/index.ts';
import { bevrorenFeiten, dagVolgens, type Rekenaar, rekenaarVan } from './bevriezen.ts';
import { boetebrief, isBoetebesluit } from './bij-boete.ts';
import { instrumentbrief } from './bij-instrument.ts';
import { isOntheffingsbesluit, ontheffingsbrief } from './bij-ontheffing.ts';
import { subsidiebrief } from './bij-subsidie.ts';
import { afstemmingsbrief } from './brief-afstemming.ts';
import { dwangsombrief } from './brief-dwangsom.ts';
import { isKwijtschelding, kwijtscheldingsbrief } from './kwijtschelding.ts';
import { artikelenVan } from './oordeel.ts';
import type { Besluit } from './store.ts';

/** A letter that was made, with the sentences that could not be put in. */
export interface Briefpoging {
  readonly brief: Brief | undefined;
  /** Why there is no letter yet, in words for staff. */
  readonly weigering: string | undefined;
}

/** The letter of a besluit as it would go out today, with the sentences staff changed. */
export async function briefVoor(
  tx: Tx,
  besluit: Besluit,
  zaak: Zaak | undefined,
  door: Opdrachtgever,
  afstemming?: Afstemmingszaak,
): Promise<Briefpoging> {
  // the besluit itself may be seen by the caller; the facts behind it may be of others in the household
  const feiten = await alsSysteem(tx, () => bevrorenFeiten(tx, besluit.toestand.bevroren));
  const basis = await briefbasis(tx, besluit, zaak, door);
  if (!basis) return { brief: undefined, weigering: 'Er is geen adres om de brief naar te sturen.' };
  try {
    let brief = await maak(tx, besluit, { zaak, afstemming }, basis, feiten, door);
    if (typeof brief === 'string') return { brief: undefined, weigering: brief };
    for (const [id, tekst] of Object.entries(besluit.toestand.eigenZinnen)) {
      const uitslag = wijzigZin(brief, id, tekst);
      if (uitslag.ok) brief = uitslag.value;
    }
    return { brief, weigering: undefined };
  } catch (fout) {
    // a letter that does not add up must never leave the house
    if (fout instanceof RangeError)
      return { brief: undefined, weigering: 'De som in de brief kan nog niet worden gemaakt.' };
    throw fout;
  }
}

const ZONDER_DAG = 'Vul in vanaf welke dag het besluit geldt.';
const ZONDER_AANVRAAG = 'Deze aanvraag is nog niet ingediend.';
const ZONDER_GEGEVENS = 'Voor deze brief ontbreken nog gegevens.';
const NIETS_BETAALD = 'Er is geen maand waarover iets is betaald.';

/** @returns the letter, or in words for staff what it waits for */
async function maak(
  tx: Tx,
  besluit: Besluit,
  { zaak, afstemming }: { readonly zaak: Zaak | undefined; readonly afstemming: Afstemmingszaak | undefined },
  basis: Besluitgegevens,
  feiten: readonly Feit[],
  door: Opdrachtgever,
): Promise<Brief | string> {
  const { soort, toestand } = besluit;
  const { bevroren, ingangsdatum, aanvulling } = toestand;
  if (soort === 'dwangsom-vaststellen') return dwangsombrief(besluit, basis);
  if (soort === 'loonkostensubsidie') return subsidiebrief(besluit, basis);
  if (soort === 'instrument') return instrumentbrief(besluit, basis);
  if (isOntheffingsbesluit(soort)) return ontheffingsbrief(besluit, basis);
  if (isKwijtschelding(soort)) return kwijtscheldingsbrief(besluit, basis);
  if (isBoetebesluit(soort)) return boetebrief(besluit, basis, door.vandaag);
  const reken = rekenaarVan(bevroren, feiten);
  const maand = bevroren.maand ?? monthOfDate(door.vandaag);
  const uitkomst = reken(maand).uitkomst;
  const oorzaak = aanvulling.inlichtingenplichtGeschonden ? ('inlichtingen' as const) : ('anders' as const);
  const [eerste, ...rest] = bevroren.maanden.flatMap(maandverschil);
  const betaalUiterlijk = betaaltermijn(door.vandaag);
  switch (soort) {
    case 'toekennen': {
      if (!ingangsdatum || !zaak) return ZONDER_DAG;
      const { heel, deel } = vanafDag(reken, maand, ingangsdatum);
      const gegevens: GegevensPerSoort['toekennen'] = {
        ...basis,
        ingangsdatum,
        meldingsdatum: zaak.toestand.melding.datum,
        kolommen: [heel ? { vanaf: firstDay(heel.maand), uitkomst: heel } : { vanaf: ingangsdatum, uitkomst: deel }],
        ...(heel && deel ? { deelmaand: { vanaf: ingangsdatum, uitkomst: deel } } : {}),
        ...(heel ? {} : { alleenDeel: true }),
        ...(await voorschotregels(tx, zaak)),
        plichtWerk: true,
      };
      return maakBrief('toekennen', gegevens);
    }
    case 'afwijzen': {
      if (!zaak || !('ingediendOp' in zaak.toestand) || !zaak.toestand.ingediendOp) return ZONDER_AANVRAAG;
      if (uitkomst.uitkering && uitkomst.uitkering.value > 0)
        return 'Volgens de wet is er wel recht op bijstand: zie het voorstel. Afwijzen kan dan niet. Klopt een gegeven niet? Leg dat eerst vast.';
      const betaald = (await voorschottenVan(tx, zaak)).reduce(
        (som, { bedrag, betaaldOp }) => (betaaldOp ? som + bedrag : som),
        0,
      );
      return maakBrief('afwijzen', {
        ...basis,
        aanvraagdatum: zaak.toestand.ingediendOp,
        uitkomst,
        ...(betaald > 0 ? { voorschotBetaald: betaald } : {}),
      });
    }
    case 'buiten-behandeling-stellen': {
      if (!zaak || !('gegevens' in zaak.toestand)) return ZONDER_AANVRAAG;
      const open = zaak.toestand.gegevens.filter(({ ontvangenOp }) => !ontvangenOp);
      const [gevraagd] = open;
      if (!gevraagd) return 'Er staan geen gegevens open. Niet in behandeling nemen kan alleen als iets ontbreekt.';
      return maakBrief('buiten-behandeling-stellen', {
        ...basis,
        aanvraagdatum: zaak.toestand.ingediendOp,
        gevraagdOp: gevraagd.gevraagdOp,
        uiterlijkOp: gevraagd.uiterlijk,
        ontbreekt: [gevraagd.wat, ...open.slice(1).map(({ wat }) => wat)],
      });
    }
    case 'voorschot-verlenen': {
      const nu = dagVolgens(bevroren, feiten, door.vandaag);
      const hoogstens = nu.uitkering?.value;
      if (hoogstens === 0)
        return 'Met de gegevens van nu is er geen recht op bijstand, dus ook niet op een voorschot. Klopt een gegeven niet? Leg dat eerst vast.';
      if (hoogstens !== undefined && (bevroren.voorschotInCenten ?? 0) > hoogstens)
        return `Een voorschot is niet meer dan de bijstand over een maand: ${euro(hoogstens)}.`;
      return maakBrief('voorschot-verlenen', {
        ...basis,
        uitkomst: nu,
        ...(bevroren.voorschotInCenten === undefined ? {} : { cents: bevroren.voorschotInCenten }),
        betaaldatum: addDays(door.vandaag, 1),
      });
    }
    case 'wijzigen': {
      if (!ingangsdatum) return ZONDER_DAG;
      const was = reken(previousMonth(maand)).uitkomst;
      const { heel, deel } = vanafDag(reken, maand, ingangsdatum);
      if (isZelfde(was, heel ?? deel) && (!deel || isZelfde(was, deel)))
        return `Vanaf ${datum(ingangsdatum)} verandert er niets: het bedrag is hetzelfde als in ${maandInWoorden(was.maand)}. Leg eerst vast wat er veranderde, of kies een andere dag.`;
      return maakBrief('wijzigen', {
        ...basis,
        vanaf: ingangsdatum,
        was,
        wordt: heel ?? deel,
        ...(heel && deel ? { deelmaand: deel } : {}),
        ...(heel ? {} : { alleenDeel: true }),
      });
    }
    case 'opschorten':
      if (!ingangsdatum) return ZONDER_DAG;
      if (!aanvulling.hersteltermijn) return 'Vul in tot en met welke dag de inwoner het kan herstellen.';
      return maakBrief('opschorten', {
        ...basis,
        vanaf: ingangsdatum,
        perMaand: uitkomst.uitbetaling?.value ?? 0,
        uiterlijkOp: aanvulling.hersteltermijn,
        grond: aanvulling.opschortingsgrond ?? 'gegevens',
      });
    case 'herzien':
      return eerste
        ? maakBrief('herzien', { ...basis, maanden: [eerste, ...rest], oorzaak, betaalUiterlijk })
        : NIETS_BETAALD;
    case 'intrekken':
      if (!ingangsdatum) return ZONDER_DAG;
      if (!eerste) return 'Vanaf deze dag is niets betaald. Kies een eerdere dag, of kies beëindigen.';
      return maakBrief('intrekken', {
        ...basis,
        maanden: [eerste, ...rest],
        vanaf: ingangsdatum,
        oorzaak,
        betaalUiterlijk,
      });
    case 'terugvorderen':
      if (!eerste) return NIETS_BETAALD;
      return maakBrief('terugvorderen', {
        ...basis,
        maanden: [eerste, ...rest],
        grond: besluit.zaak ? 'voorschot' : oorzaak,
        betaling: { wijze: 'ineens', uiterlijkOp: betaalUiterlijk },
      });
    case 'beeindigen':
      return ingangsdatum ? beeindigingsbrief(tx, besluit, basis, feiten, ingangsdatum) : ZONDER_DAG;
    default:
      return (afstemming && (await afstemmingsbrief(tx, besluit, afstemming, basis, uitkomst))) ?? ZONDER_GEGEVENS;
  }
}

type Vanaf =
  | { readonly heel: MaandUitkomst; readonly deel?: MaandUitkomst }
  | { readonly heel?: undefined; readonly deel: MaandUitkomst };

/** What somebody gets every month from a day on, and the month of that day when it is not its first; only that one when the month after it is not known yet. */
function vanafDag(reken: Rekenaar, toont: Maand, vanaf: IsoDate): Vanaf {
  const begin = monthOfDate(vanaf);
  if (vanaf === firstDay(begin)) return { heel: reken(toont).uitkomst };
  const deel = reken(begin).uitkomst;
  const heel = reken(toont > begin ? toont : nextMonth(begin)).uitkomst;
  if (!heel.uitbetaling) return { deel };
  return deel.uitbetaling ? { heel, deel } : { heel };
}

/** Every line of the sum is the same: there is nothing to tell. */
const isZelfde = (a: MaandUitkomst, b: MaandUitkomst): boolean =>
  (
    ['norm', 'verhogingInrichting', 'inkomen', 'vrijgelaten', 'verlaging', 'uitkering', 'vakantietoeslag'] as const
  ).every((regel) => (a[regel]?.value ?? 0) === (b[regel]?.value ?? 0));

async function beeindigingsbrief(
  tx: Tx,
  besluit: Besluit,
  basis: Besluitgegevens,
  feiten: readonly Feit[],
  ingangsdatum: IsoDate,
) {
  const { cbsCode, bevroren } = besluit.toestand;
  const { toekenning: _gestopt, ...doorgaand } = bevroren;
  const uitkomst = dagVolgens(doorgaand, feiten, ingangsdatum);
  const reden = redenVan(uitkomst.reden ?? null, cbsCode);
  if (!reden && !basis.eigenRedenen)
    return cbsCode ? 'Schrijf op waarom de bijstand stopt.' : 'Kies de reden, of schrijf op waarom de bijstand stopt.';
  // of a couple that parted this is the end for one: their part of the holiday pay leaves the right by itself
  const vanAnder = besluit.recht ? (await rechtMetId(tx, besluit.recht))?.toestand.scheiding : undefined;
  const eigen = vanAnder?.ander === besluit.persoon ? (vanAnder.vakantiegeldInCenten ?? 0) : undefined;
  const [reserve] = await tx<{ bedrag: number | null }[]>`
    select -sum(bedrag_in_centen)::bigint as bedrag from boeking where recht = ${besluit.recht} and rekening = 'vakantiegeld'`;
  const [wie] = await tx<{ naam: string }[]>`select naam from persoon where id = ${besluit.persoon}`;
  return maakBrief('beeindigen', {
    ...basis,
    laatsteDag: addDays(ingangsdatum, -1),
    ...(reden ? { reden } : {}),
    artikel: reden === 'verhuizing' ? 'Pw art. 40 lid 1' : uitkomst.recht?.article || 'Pw art. 11 lid 1',
    uitkomst,
    vakantiegeld: eigen ?? Number(reserve?.bedrag ?? 0),
    ...(basis.geadresseerde.erven && wie ? { overledene: wie.naam } : {}),
  });
}

type Eindreden = NonNullable<GegevensPerSoort['beeindigen']['reden']>;
/** Reasons of the outcome that a letter about an end has a sentence for. */
const WETSREDENEN: readonly Eindreden[] = [
  'inkomen',
  'vermogen',
  'leeftijd',
  'verblijf',
  'buitenland',
  'detentie',
  'studie',
  'inrichting-onder-21',
  'overleden',
  'onttrekking',
  'dienstplicht',
  'werkstaking',
  'schuldenlast',
  'uitreiziger',
  'onbetaald-verlof',
  'volgt-onderwijs-niet',
  'wil-niet-meewerken',
];

/** Why it ends: a move by its code, else what the law says; without either only what staff write. */
function redenVan(reden: string | null, cbsCode: string | null): Eindreden | undefined {
  if (cbsCode === '32') return 'verhuizing';
  return WETSREDENEN.find((een) => een === reden) ?? (cbsCode === '02' ? 'huishouden' : undefined);
}

/** What was paid ahead with its day, and what was granted and still waits: the letter tells only what is so. */
async function voorschotregels(
  tx: Tx,
  zaak: Zaak,
): Promise<Pick<GegevensPerSoort['toekennen'], 'betalingen' | 'voorschotWacht'>> {
  const alle = await voorschottenVan(tx, zaak);
  const wacht = alle.reduce((som, { bedrag, betaaldOp }) => (betaaldOp ? som : som + bedrag), 0);
  const op = (await voorschotbetalingen(tx, [zaak])).get(zaak.persoon)?.wachtOp ?? 'betaling';
  return {
    betalingen: alle.flatMap(({ bedrag, op: verleend, betaaldOp }) =>
      betaaldOp ? { datum: betaaldOp, cents: bedrag, soort: 'voorschot' as const, maand: monthOfDate(verleend) } : [],
    ),
    ...(wacht > 0 ? { voorschotWacht: { cents: wacht, op } } : {}),
  };
}

/** What was paid and what was due, holiday allowance left out: that stays set aside. */
function maandverschil({ maand, geboekt, berekend }: Maandregel): Maandverschil[] {
  if (!berekend) return [];
  return [
    {
      maand,
      kreeg: geboekt.uitkering - geboekt.vakantietoeslag,
      recht: berekend.uitkering - berekend.vakantietoeslag,
    },
  ];
}

/** To whom a besluit is made known: to who is left, when the one who had the right has died and it goes on. */
export async function briefpersoonVan(tx: Tx, besluit: Besluit): Promise<Briefpersoon> {
  const { persoon, uitvoerder, gemeente, soort } = besluit;
  const recht = besluit.recht && soort !== 'beeindigen' ? await rechtMetId(tx, besluit.recht) : undefined;
  const door = recht?.toestand.doorNaar?.persoon;
  if (!door || door === persoon) return { id: persoon, uitvoerder, gemeente };
  const [overleden] = await tx`
    select 1 from feit where persoon = ${persoon} and soort = 'overlijden' and upper_inf(bekend)`;
  return { id: overleden ? door : persoon, uitvoerder, gemeente };
}

interface Personalia {
  readonly naam: string;
  readonly gemeente: string;
}

/** Address, sender, contact person: what every letter about this besluit shares. @returns undefined without an address */
async function briefbasis(
  tx: Tx,
  besluit: Besluit,
  zaak: Zaak | undefined,
  door: Opdrachtgever,
): Promise<Besluitgegevens | undefined> {
  const { nu, vandaag } = door;
  const wie = await briefpersoonVan(tx, besluit);
  const [rij] = await tx<Personalia[]>`
    select p.naam, g.naam as gemeente from persoon p join gemeente g on g.code = ${besluit.gemeente}
    where p.id = ${wie.id}`;
  const geadresseerde = rij && (await geadresseerdeVan(tx, wie.id, rij.naam, door));
  if (!geadresseerde) return undefined;
  const { taal, aanspreekvorm } = await briefvoorkeurVan(tx, wie, nu, vandaag);
  const { afdeling, telefoon, postadres, website } = await loketVan(tx, besluit.uitvoerder, besluit.gemeente);
  const { voorgesteldDoor, vastgesteldDoor } = besluit.toestand;
  const maker = voorgesteldDoor ?? (door.auteur.soort === 'medewerker' ? door.auteur.id : null);
  const [eerste] = maker ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${maker}` : [];
  const tweede = vastgesteldDoor && vastgesteldDoor !== voorgesteldDoor ? vastgesteldDoor : null;
  const [nagekeken] = tweede ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${tweede}` : [];
  return {
    kenmerk: 'concept',
    datum: vandaag,
    taal,
    aanspreekvorm,
    geadresseerde,
    afzender: { gemeente: rij.gemeente.replace(/^gemeente /i, ''), afdeling, postadres, telefoon, website },
    contactpersoon: await contactpersoonVan(tx, wie),
    ondertekenaar: eerste?.naam ?? afdeling,
    ...(nagekeken ? { nagekekenDoor: nagekeken.naam } : {}),
    laatsteBezwaardag: bezwaartermijn(vandaag),
    ...(besluit.toestand.motivering.trim() ? { eigenRedenen: [besluit.toestand.motivering.trim()] } : {}),
    artikelen: artikelenVan(besluit, zaak?.toestand.melding.datum).map((artikel) => ({ over: 'Dit besluit', artikel })),
  };
}
