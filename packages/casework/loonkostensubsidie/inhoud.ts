import { addDays, ageOn, attempt, type IsoDate, lawOn, type Tijdvak, yearOf } from '@meedoen/law/kernel';
import { isAanvraagOpTijd, minimumuurloon } from '@meedoen/law/participatiewet';
import { datum, euro } from '../opmaak/index.ts';
import { later, leeg, nee, type Weigering } from '../weigering/index.ts';
import type {
  Anderesubsidie,
  Loonkostensubsidie,
  Subsidiebasis,
  Subsidiebesluit,
  Subsidieopdracht,
  Subsidietoestand,
} from './toestand.ts';
import { dagenVan, isEerstTeWijzigen, overlaps, totVan } from './verschil.ts';

export interface Subsidiecontext {
  readonly vandaag: IsoDate;
  /** Other cases of the same person and employer: an employment is subsidised once (art. 10d lid 9). */
  readonly anderen?: readonly Anderesubsidie[] | undefined;
}

/** Which besluit may be prepared in which state. */
const BESLUIT_PAST: Readonly<Record<Subsidiebesluit, readonly Subsidietoestand[]>> = {
  verlenen: ['vastgesteld'],
  weigeren: ['aangevraagd', 'vastgesteld'],
  wijzigen: ['verleend'],
  beeindigen: ['verleend'],
};

export const STAND: Readonly<Record<Subsidietoestand, string>> = {
  aangevraagd: 'De loonwaarde is nog niet vastgesteld.',
  vastgesteld: 'De loonwaarde is vastgesteld. Er is nog niet beslist.',
  verleend: 'De loonkostensubsidie is verleend.',
  beeindigd: 'De loonkostensubsidie is gestopt.',
  geweigerd: 'De loonkostensubsidie is geweigerd.',
  ingetrokken: 'De aanvraag is ingetrokken.',
};

/** Most hours somebody works in a week; more is a slip of the pen. */
const MEESTE_UREN = 60;

const urenKloppen = (uren: number, voltijdUren: number | undefined): Weigering | undefined => {
  if (!(uren > 0 && uren <= MEESTE_UREN))
    return nee(
      'uren-onmogelijk',
      `Vul in hoeveel uur per week iemand werkt: meer dan 0 en ten hoogste ${MEESTE_UREN}.`,
    );
  if (voltijdUren !== undefined && !(voltijdUren > 0 && voltijdUren <= MEESTE_UREN))
    return nee('uren-onmogelijk', 'Een volledige baan heeft niet zoveel uren.');
  return uren > 36 && voltijdUren === undefined
    ? nee(
        'voltijd-ontbreekt',
        'Meer dan 36 uur telt mee tot een volledige baan bij deze werkgever. Vul in hoeveel uren dat zijn.',
        'Pw art. 10d lid 4',
      )
    : undefined;
};

/** The wage may not be less than the minimum of the day; unknown amounts are not judged. */
function loonKlopt(perUur: number, vanaf: IsoDate, geboortedatum: IsoDate): Weigering | undefined {
  if (!(Number.isSafeInteger(perUur) && perUur > 0)) return nee('loon-onmogelijk', 'Vul het bruto uurloon in.');
  const poging = attempt(() => minimumuurloon(lawOn(vanaf), { leeftijd: ageOn(geboortedatum, vanaf) }).value);
  return poging.ok && perUur < poging.value
    ? nee(
        'onder-minimumloon',
        `Dit is minder dan het minimumloon van ${euro(poging.value)} per uur. Vraag de werkgever wat klopt.`,
        'WML art. 7 en 8',
        { minimumloon: poging.value, loon: perUur },
      )
    : undefined;
}

/** What is wrong with what a command holds. */
export function inhoud(
  zaak: Loonkostensubsidie | undefined,
  opdracht: Subsidieopdracht,
  { vandaag, anderen }: Subsidiecontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'requestSubsidie': {
      const { begin, contractTotEnMet, aangevraagdOp, uren, voltijdUren, loonPerUur, geboortedatum, functie } =
        opdracht;
      if (contractTotEnMet && contractTotEnMet < begin)
        return nee('einde-voor-begin', 'De laatste dag van het contract ligt voor de eerste dag.', undefined, {
          contractTotEnMet,
        });
      return (
        later(aangevraagdOp, vandaag) ??
        // what nobody asked for has no day but the one on which it is written down
        (opdracht.aangevraagdDoor === 'ambtshalve' ? ambtshalveNaBegin(begin, vandaag) : undefined) ??
        leeg(functie, 'functie-ontbreekt', 'Vul in welk werk het is.') ??
        urenKloppen(uren, voltijdUren) ??
        loonKlopt(loonPerUur, begin, geboortedatum) ??
        alGesubsidieerd({ vanaf: begin, ...totVan(opdracht) }, anderen)
      );
    }
    case 'recordLoonwaarde':
      return zaak && loonwaardeKlopt(zaak, opdracht, vandaag);
    case 'deferLoonwaarde':
      return (
        later(opdracht.overlegdOp, vandaag) ??
        leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op wat u met de werkgever besprak.')
      );
    case 'changeUren':
      return zaak && (naBegin(zaak, opdracht.vanaf) ?? urenKloppen(opdracht.uren, opdracht.voltijdUren));
    case 'changeLoon':
      return zaak && (naBegin(zaak, opdracht.vanaf) ?? loonKlopt(opdracht.perUur, opdracht.vanaf, zaak.geboortedatum));
    case 'planHerbeoordeling':
      return opdracht.herbeoordelenOp <= vandaag
        ? nee('in-het-verleden', 'Kies een dag na vandaag.', 'Pw art. 10d lid 6', { dag: opdracht.herbeoordelenOp })
        : undefined;
    case 'changeContract':
      return zaak && contractKlopt(zaak, opdracht.contractTotEnMet);
    case 'endDienstbetrekking':
      return zaak && (naBegin(zaak, addDays(opdracht.laatsteDag, 1)) ?? binnenContract(zaak, opdracht.laatsteDag));
    case 'prepareBesluit':
      return zaak && (besluitPast(zaak, opdracht.wat, opdracht.grond, vandaag) ?? dubbel(zaak, opdracht.wat, anderen));
    case 'performBesluit':
      if (zaak?.voorstel?.wat !== opdracht.wat || zaak.voorstel.besluit !== opdracht.besluit)
        return nee('ander-voorstel', 'Dit besluit is niet het voorstel dat klaarligt.');
      if (opdracht.wat === 'beeindigen' && nogTeBeslissen(zaak)) return nogTeBeslissen(zaak);
      return opdracht.wat !== 'weigeren' && !opdracht.dienst
        ? nee('zonder-dienst', 'Het besluit zegt niet over welke dienstbetrekking het gaat.')
        : undefined;
    case 'withdrawAanvraag':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom de aanvraag niet doorgaat.');
    default:
      return undefined;
  }
}

const naBegin = ({ begin }: Subsidiebasis, dag: IsoDate): Weigering | undefined =>
  dag < begin
    ? nee('voor-begin', `De dienstbetrekking begint op ${datum(begin)}. Kies die dag of later.`, undefined, { begin })
    : undefined;

/** A contract gets longer; of a subsidy that was granted a shorter one is an end, which has a ground. */
function contractKlopt(zaak: Loonkostensubsidie, totEnMet: IsoDate | undefined): Weigering | undefined {
  const { begin, contractTotEnMet: nu, toestand } = zaak;
  if (totEnMet === nu) return nee('zelfde-contract', 'Dit staat er al zo.');
  if (totEnMet === undefined) return undefined;
  if (totEnMet < begin)
    return nee('einde-voor-begin', 'De laatste dag van het contract ligt voor de eerste dag.', undefined, {
      contractTotEnMet: totEnMet,
    });
  return toestand === 'verleend' && (nu === undefined || totEnMet < nu)
    ? nee('contract-korter', 'Stopt het werk eerder? Leg dan vast dat het werk stopt, met de laatste dag.')
    : undefined;
}

/** The grant ends with the contract: a later last day first needs a longer contract, and a besluit about that. */
const binnenContract = ({ contractTotEnMet }: Subsidiebasis, laatsteDag: IsoDate): Weigering | undefined =>
  contractTotEnMet && laatsteDag > contractTotEnMet
    ? nee(
        'na-contract',
        `Het contract is tot en met ${datum(contractTotEnMet)}. Duurt het werk langer? Leg dan eerst het langere contract vast.`,
        'Pw art. 10d lid 1',
        { contractTotEnMet },
      )
    : undefined;

function loonwaardeKlopt(
  zaak: Loonkostensubsidie,
  o: Extract<Subsidieopdracht, { command: 'recordLoonwaarde' }>,
  vandaag: IsoDate,
): Weigering | undefined {
  if (!Number.isInteger(o.percentage) || o.percentage < 0 || o.percentage > 100)
    return nee(
      'loonwaarde-onmogelijk',
      'Een loonwaarde is een heel getal van 0 tot en met 100 procent.',
      'Besluit loonkostensubsidie art. 3 lid 1',
      { percentage: o.percentage },
    );
  if (o.herbeoordelenOp <= o.vastgesteldOp)
    return nee('herbeoordelen-te-vroeg', 'Kies een dag na de vaststelling om opnieuw te kijken.', 'Pw art. 10d lid 6');
  return (
    later(o.vastgesteldOp, vandaag) ??
    naBegin(zaak, o.vanaf) ??
    leeg(o.deskundige, 'deskundige-ontbreekt', 'Vul in wie de loonwaarde heeft vastgesteld.') ??
    leeg(o.rapport, 'rapport-ontbreekt', 'Vul in waar het rapport staat.')
  );
}

/** Whether a besluit of a kind has something to decide now. */
export function besluitPast(
  zaak: Loonkostensubsidie,
  wat: Subsidiebesluit,
  grond: string | undefined,
  vandaag: IsoDate,
): Weigering | undefined {
  if (!BESLUIT_PAST[wat].includes(zaak.toestand))
    return nee('niet-in-deze-toestand', `Dit besluit past nu niet. ${STAND[zaak.toestand]}`, undefined, {
      toestand: zaak.toestand,
    });
  if (wat === 'weigeren') return grond ? undefined : nee('grond-ontbreekt', 'Kies waarom de subsidie wordt geweigerd.');
  if (wat === 'verlenen') return teLaatGevraagd(zaak);
  if (zaak.toestand !== 'verleend') return undefined;
  if (wat === 'beeindigen') {
    if (!zaak.eindigt) return nee('eindigt-niet', 'Leg eerst vast wanneer en waarom het stopt.');
    return nogTeBeslissen(zaak);
  }
  if (zaak.eindigt && !isEerstTeWijzigen(zaak))
    return nee('eindigt', 'De dienstbetrekking stopt. Bereid het besluit om te stoppen voor.');
  return isTeWijzigen(zaak, vandaag)
    ? undefined
    : nee('niets-te-wijzigen', 'Er is niets veranderd sinds het laatste besluit.');
}

/** An end decides the end only: what changed before it is decided first, also when it was written down after the proposal. */
const nogTeBeslissen = (zaak: Loonkostensubsidie | undefined): Weigering | undefined =>
  zaak?.toestand === 'verleend' && isEerstTeWijzigen(zaak)
    ? nee(
        'eerst-wijzigen',
        'Er veranderde iets waarover nog niet is beslist. Bereid eerst het besluit om te wijzigen voor.',
        'Pw art. 10d lid 6',
      )
    : undefined;

/** Art. 10d lid 9: one employment has one subsidy. The same days at the same employer are the same employment. */
function alGesubsidieerd(dagen: Tijdvak, anderen: readonly Anderesubsidie[] = []): Weigering | undefined {
  const ander = anderen.find(({ toestand }) => {
    const eigen = dagenVan(toestand);
    return eigen !== undefined && overlaps(eigen, dagen);
  });
  return (
    ander &&
    nee(
      'al-gesubsidieerd',
      `Voor deze baan is er al een zaak: ${ander.kenmerk}. Er is een subsidie per baan. Werk in die zaak verder, of trek die eerst in.`,
      'Pw art. 10d lid 9',
    )
  );
}

/** Only what grants days can grant them twice. */
export const dubbel = (zaak: Loonkostensubsidie, wat: Subsidiebesluit, anderen: Subsidiecontext['anderen']) =>
  wat === 'verlenen' || wat === 'wijzigen'
    ? alGesubsidieerd({ vanaf: zaak.begin, ...totVan(zaak) }, anderen)
    : undefined;

/** Art. 10d lid 2: for an employment that has begun already the aanvraag comes within six months. */
function teLaatGevraagd({ aangevraagdDoor, aangevraagdOp, begin }: Loonkostensubsidie): Weigering | undefined {
  if (aangevraagdDoor === 'ambtshalve') return ambtshalveNaBegin(begin, aangevraagdOp);
  if (aangevraagdOp <= begin) return undefined;
  const poging = attempt(() => isAanvraagOpTijd(lawOn(aangevraagdOp), begin));
  if (!poging.ok || poging.value.value) return undefined;
  return nee('te-laat-gevraagd', `${poging.value.says} Bereid een weigering voor.`, poging.value.article, { begin });
}

/** The college begins by itself for an employer who means to employ somebody (lid 1); lid 2, on what has begun, is on request only. */
const ambtshalveNaBegin = (begin: IsoDate, dag: IsoDate): Weigering | undefined =>
  dag > begin
    ? nee(
        'ambtshalve-na-begin',
        `Het werk is begonnen op ${datum(begin)}. Dan kan het alleen op aanvraag van de werkgever of de werknemer. Leg die aanvraag vast.`,
        'Pw art. 10d lid 1 en 2',
        { begin },
      )
    : undefined;

/** Something was written down after the last besluit, or a 1 January went by (lid 6 and 7). */
export function isTeWijzigen(
  { gewijzigdOp, besluiten }: Extract<Loonkostensubsidie, { toestand: 'verleend' }>,
  vandaag: IsoDate,
): boolean {
  if (gewijzigdOp) return true;
  const laatste = besluiten.at(-1);
  return laatste !== undefined && yearOf(vandaag) > yearOf(laatste.vanaf);
}
