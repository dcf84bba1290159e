import { addDays, ageOn, attempt, type IsoDate, lawOn, yearOf } from '@meedoen/law/kernel';
import { isAanvraagOpTijd, minimumuurloon } from '@meedoen/law/participatiewet';
import { datum, euro } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  type Loonkostensubsidie,
  SUBSIDIEBESLUITEN,
  SUBSIDIECOMMANDS,
  type Subsidiebasis,
  type Subsidiebesluit,
  type Subsidiecommand,
  type Subsidieopdracht,
  type Subsidietoestand,
} from './toestand.ts';
import { isEerstTeWijzigen } from './verschil.ts';

export interface Subsidiecontext {
  readonly vandaag: IsoDate;
}

const OPEN: readonly Subsidietoestand[] = ['aangevraagd', 'vastgesteld'];
const LOPEND: readonly Subsidietoestand[] = ['aangevraagd', 'vastgesteld', 'verleend'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Subsidiecommand, 'requestSubsidie'>, readonly Subsidietoestand[]>> = {
  recordLoonwaarde: LOPEND,
  deferLoonwaarde: ['aangevraagd'],
  changeUren: LOPEND,
  changeLoon: LOPEND,
  planHerbeoordeling: ['vastgesteld', 'verleend'],
  changeContract: LOPEND,
  endDienstbetrekking: ['verleend'],
  prepareBesluit: LOPEND,
  dropVoorstel: LOPEND,
  performBesluit: LOPEND,
  withdrawAanvraag: OPEN,
  reopenSubsidie: ['verleend', 'beeindigd', 'geweigerd'],
};

/** Which besluit may be prepared in which state. */
const BESLUIT_PAST: Readonly<Record<Subsidiebesluit, readonly Subsidietoestand[]>> = {
  verlenen: ['vastgesteld'],
  weigeren: OPEN,
  wijzigen: ['verleend'],
  beeindigen: ['verleend'],
};

const STAND: Readonly<Record<Subsidietoestand, string>> = {
  aangevraagd: 'De loonwaarde is nog niet vastgesteld.',
  vastgesteld: 'De loonwaarde is vastgesteld. Er is nog niet beslist.',
  verleend: 'De loonkostensubsidie is verleend.',
  beeindigd: 'De loonkostensubsidie is gestopt.',
  geweigerd: 'De loonkostensubsidie is geweigerd.',
  ingetrokken: 'De aanvraag is ingetrokken.',
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(zaak: Loonkostensubsidie | undefined, command: Subsidiecommand): Weigering | undefined {
  if (command === 'requestSubsidie') return zaak ? nee('al-begonnen', 'Deze aanvraag is er al.') : undefined;
  if (!zaak) return nee('geen-zaak', 'Er is nog geen aanvraag.');
  const { toestand, voorstel } = zaak;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if ((command === 'prepareBesluit' || command === 'withdrawAanvraag') && voorstel)
    return nee('voorstel-open', 'Er ligt al een voorstel voor een besluit. Werk daarin verder.');
  if ((command === 'dropVoorstel' || command === 'performBesluit') && !voorstel)
    return nee('geen-voorstel', 'Er ligt geen voorstel voor een besluit.', 'Awb art. 1:3');
  return undefined;
}

/** What a case becomes by a command, or the refusal with its reason. */
export function nextSubsidie(
  zaak: Loonkostensubsidie | undefined,
  opdracht: Subsidieopdracht,
  context: Subsidiecontext,
): Uitslag<Loonkostensubsidie> {
  const weigering = belet(zaak, opdracht.command) ?? inhoud(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'requestSubsidie') {
    const { command: _, door: __, op: ___, uren, voltijdUren, loonPerUur, functie, ...rest } = opdracht;
    return gelukt({
      ...rest,
      toestand: 'aangevraagd',
      functie: functie.trim(),
      uren: [{ vanaf: rest.begin, uren, ...(voltijdUren === undefined ? {} : { voltijdUren }) }],
      loon: [{ vanaf: rest.begin, perUur: loonPerUur }],
      loonwaarden: [],
    });
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a case`);
  return gelukt(na(zaak, opdracht, context.vandaag));
}

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
function inhoud(
  zaak: Loonkostensubsidie | undefined,
  opdracht: Subsidieopdracht,
  { vandaag }: Subsidiecontext,
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
        loonKlopt(loonPerUur, begin, geboortedatum)
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
      return zaak && besluitPast(zaak, opdracht.wat, opdracht.grond, vandaag);
    case 'performBesluit':
      if (zaak?.voorstel?.wat !== opdracht.wat || zaak.voorstel.besluit !== opdracht.besluit)
        return nee('ander-voorstel', 'Dit besluit is niet het voorstel dat klaarligt.');
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
function besluitPast(
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
    return isEerstTeWijzigen(zaak)
      ? nee(
          'eerst-wijzigen',
          'Er veranderde iets waarover nog niet is beslist. Bereid eerst het besluit om te wijzigen voor.',
          'Pw art. 10d lid 6',
        )
      : undefined;
  }
  if (zaak.eindigt && !isEerstTeWijzigen(zaak)) return nee('eindigt', 'De dienstbetrekking stopt. Bereid het besluit om te stoppen voor.');
  return isTeWijzigen(zaak, vandaag)
    ? undefined
    : nee('niets-te-wijzigen', 'Er is niets veranderd sinds het laatste besluit.');
}

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

type Vervolg = Exclude<Subsidieopdracht, { command: 'requestSubsidie' }>;

function na(zaak: Loonkostensubsidie, opdracht: Vervolg, vandaag: IsoDate): Loonkostensubsidie {
  switch (opdracht.command) {
    case 'recordLoonwaarde': {
      const { command: _, door: __, op: ___, herbeoordelenOp, ...vaststelling } = opdracht;
      const loonwaarden = bijgewerkt(zaak.loonwaarden, vaststelling);
      const met = { ...zaak, loonwaarden, herbeoordelenOp };
      return met.toestand === 'aangevraagd' || met.toestand === 'vastgesteld'
        ? { ...met, toestand: 'vastgesteld', vastgesteldOp: vaststelling.vastgesteldOp }
        : gewijzigd(met, vaststelling.vastgesteldOp);
    }
    case 'deferLoonwaarde': {
      const { overlegdOp, reden } = opdracht;
      return {
        ...zaak,
        forfaitair: { op: overlegdOp, reden: reden.trim() },
        toestand: 'vastgesteld',
        vastgesteldOp: overlegdOp,
      } as Loonkostensubsidie;
    }
    case 'changeUren': {
      const { vanaf, uren, voltijdUren } = opdracht;
      const stand = { vanaf, uren, ...(voltijdUren === undefined ? {} : { voltijdUren }) };
      return gewijzigd({ ...zaak, uren: bijgewerkt(zaak.uren, stand) }, vandaag);
    }
    case 'changeLoon':
      // since 2017 the wage itself plays no part in the amount: no besluit follows
      return { ...zaak, loon: bijgewerkt(zaak.loon, { vanaf: opdracht.vanaf, perUur: opdracht.perUur }) };
    case 'planHerbeoordeling':
      return { ...zaak, herbeoordelenOp: opdracht.herbeoordelenOp };
    case 'changeContract': {
      const { contractTotEnMet: _, ...rest } = zaak;
      const { contractTotEnMet } = opdracht;
      return gewijzigd({ ...rest, ...(contractTotEnMet ? { contractTotEnMet } : {}) } as Loonkostensubsidie, vandaag);
    }
    case 'endDienstbetrekking': {
      const { laatsteDag, grond } = opdracht;
      return { ...zaak, eindigt: { laatsteDag, grond, gemeldOp: vandaag } } as Loonkostensubsidie;
    }
    case 'prepareBesluit': {
      const { besluit, wat, grond } = opdracht;
      return { ...zaak, voorstel: { besluit, wat, ...(grond ? { grond } : {}) } };
    }
    case 'dropVoorstel':
      return zonderVoorstel(zaak);
    case 'performBesluit':
      return naBesluit(zonderVoorstel(zaak), opdracht, vandaag);
    case 'reopenSubsidie':
      return heropend(zonderVoorstel(zaak), vandaag);
    case 'withdrawAanvraag':
      return {
        ...zonderVoorstel(zaak),
        toestand: 'ingetrokken',
        intrekking: { op: vandaag, reden: opdracht.reden.trim() },
      } as Loonkostensubsidie;
  }
}

/** A granted objection (Awb 7:11 lid 2): there is something to decide again. */
function heropend(zaak: Loonkostensubsidie, vandaag: IsoDate): Loonkostensubsidie {
  if (zaak.toestand === 'verleend') return { ...zaak, gewijzigdOp: vandaag };
  if (zaak.toestand === 'beeindigd') {
    const { eindigt: _, ...rest } = zaak;
    return { ...rest, toestand: 'verleend', gewijzigdOp: vandaag };
  }
  if (zaak.toestand !== 'geweigerd') throw new Error(`${zaak.toestand} is not opened again`);
  const { weigering: _, ...rest } = zaak;
  return rest.loonwaarden.length > 0 || rest.forfaitair
    ? { ...rest, toestand: 'vastgesteld', vastgesteldOp: vandaag }
    : { ...rest, toestand: 'aangevraagd' };
}

function naBesluit(
  zaak: Loonkostensubsidie,
  { besluit, wat, vanaf, dienst }: Extract<Subsidieopdracht, { command: 'performBesluit' }>,
  vandaag: IsoDate,
): Loonkostensubsidie {
  const genomen = { besluit, wat, op: vandaag, vanaf };
  if (wat === 'weigeren') return { ...zaak, toestand: 'geweigerd', weigering: genomen } as Loonkostensubsidie;
  if (!dienst) throw new Error(`${wat} without an employment`);
  const eerder = zaak.toestand === 'verleend' ? zaak.besluiten : [];
  const { gewijzigdOp: _, ...rest } = zaak as Extract<Loonkostensubsidie, { toestand: 'verleend' }>;
  return {
    ...rest,
    toestand: wat === 'beeindigen' ? 'beeindigd' : 'verleend',
    besloten: dienst,
    besluiten: [...eerder, genomen],
  };
}

/** A subsidy that was granted waits for a besluit about what changed. */
const gewijzigd = (zaak: Loonkostensubsidie, op: IsoDate): Loonkostensubsidie =>
  zaak.toestand === 'verleend' ? { ...zaak, gewijzigdOp: op } : zaak;

/** A standing in its place; one from the same day is replaced. */
const bijgewerkt = <S extends { readonly vanaf: IsoDate }>(standen: readonly S[], nieuw: S): S[] =>
  [...standen.filter(({ vanaf }) => vanaf !== nieuw.vanaf), nieuw].toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1));

function zonderVoorstel(zaak: Loonkostensubsidie): Loonkostensubsidie {
  const { voorstel: _, ...rest } = zaak;
  return rest as Loonkostensubsidie;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleSubsidiecommands = (zaak: Loonkostensubsidie | undefined) =>
  SUBSIDIECOMMANDS.map((command) => {
    const weigering = belet(zaak, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** Every kind of besluit with the true reason when it cannot be prepared now. The ground of a refusal is asked later. */
export const possibleSubsidiebesluiten = (zaak: Loonkostensubsidie, { vandaag }: Subsidiecontext) =>
  SUBSIDIEBESLUITEN.map((wat) => {
    const weigering = belet(zaak, 'prepareBesluit') ?? besluitPast(zaak, wat, 'gekozen', vandaag);
    return { wat, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, and the day. */
export interface Subsidieregel {
  readonly opdracht: Subsidieopdracht;
  readonly vandaag: IsoDate;
}

/** The case made again from its commands. @throws Error on a list that is broken */
export function rebuildSubsidie(regels: readonly Subsidieregel[]): Loonkostensubsidie | undefined {
  return regels.reduce<Loonkostensubsidie | undefined>((zaak, { opdracht, vandaag }) => {
    const uitslag = nextSubsidie(zaak, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
