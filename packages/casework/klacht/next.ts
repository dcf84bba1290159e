import { isLangerDanEenJaarGeleden } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { klachtklok, laatsteDagVan } from './klok.ts';
import {
  KLACHTCOMMANDS,
  type Klacht,
  type Klachtbasis,
  type Klachtcommand,
  type Klachtopdracht,
  type Klachttoestand,
} from './toestand.ts';

export interface Klachtcontext {
  readonly vandaag: IsoDate;
}

const OPEN: readonly Klachttoestand[] = ['ontvangen', 'in-behandeling'];
const OPGEPAKT: readonly Klachttoestand[] = ['in-behandeling'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Klachtcommand, 'receiveKlacht'>, readonly Klachttoestand[]>> = {
  takeUpKlacht: OPEN,
  addToKlacht: OPEN,
  nameBetrokkenen: OPEN,
  inviteGesprek: OPGEPAKT,
  recordGesprek: OPGEPAKT,
  waiveGesprek: OPGEPAKT,
  recordKlachtadvies: OPGEPAKT,
  postponeAfhandeling: OPEN,
  agreeKlachtuitstel: OPEN,
  settleKlacht: OPGEPAKT,
  declineKlacht: OPGEPAKT,
  answerKlacht: OPGEPAKT,
  withdrawKlacht: OPEN,
};

const STAND: Readonly<Record<Klachttoestand, string>> = {
  ontvangen: 'De klacht is ontvangen en nog niet opgepakt.',
  'in-behandeling': 'De klacht is in behandeling.',
  afgehandeld: 'De klacht is beantwoord.',
  opgelost: 'De klacht is naar tevredenheid opgelost.',
  'niet-behandeld': 'De klacht is niet in behandeling genomen.',
  ingetrokken: 'De klacht is ingetrokken.',
};

/** What somebody the complaint is about keeps out of (Awb 9:7 lid 1). */
const ONPARTIJDIG: readonly Klachtcommand[] = [
  'takeUpKlacht',
  'nameBetrokkenen',
  'inviteGesprek',
  'recordGesprek',
  'waiveGesprek',
  'recordKlachtadvies',
  'postponeAfhandeling',
  'agreeKlachtuitstel',
  'settleKlacht',
  'declineKlacht',
  'answerKlacht',
];

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(
  klacht: Klacht | undefined,
  command: Klachtcommand,
  door: string,
  { vandaag }: Klachtcontext,
): Weigering | undefined {
  if (command === 'receiveKlacht') return klacht ? nee('al-ontvangen', 'Deze klacht is er al.') : undefined;
  if (!klacht) return nee('geen-klacht', 'Er is nog geen klacht.');
  const { toestand } = klacht;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if (ONPARTIJDIG.includes(command) && klacht.betrokkenen.includes(door))
    return nee('betrokkene', 'De klacht gaat over u. Een collega moet dit doen.', 'Awb art. 9:7 lid 1');
  const { teLaat, weigerenTot } = klachtklok(klacht, vandaag);
  if (command === 'postponeAfhandeling') {
    if (klacht.verdaagd)
      return nee(
        'al-verdaagd',
        'Het antwoord is al een keer uitgesteld. Daarna kan het alleen als de inwoner het goed vindt.',
        'Awb art. 9:11 lid 2 en 3',
      );
    if (teLaat) return nee('termijn-voorbij', 'De tijd voor het antwoord is al voorbij.', 'Awb art. 9:11 lid 2');
  }
  if (command === 'declineKlacht' && weigerenTot && weigerenTot < vandaag)
    return nee(
      'weigertermijn-voorbij',
      `Niet behandelen kon tot en met ${datum(weigerenTot)}. Behandel de klacht.`,
      'Awb art. 9:8 lid 3',
      { weigerenTot },
    );
  if (command === 'recordKlachtadvies' && !klacht.commissie)
    return nee('geen-commissie', 'Over deze klacht adviseert niemand.', 'Awb art. 9:14');
  if (command === 'answerKlacht') return weigerAntwoord(klacht);
  return undefined;
}

/** Both sides had the chance to tell before there is an answer (Awb 9:10), and the advice is in (9:15). */
function weigerAntwoord({ horen, betrokkenen, commissie, advies }: Klacht): Weigering | undefined {
  if (!horen.klager)
    return nee(
      'klager-niet-gehoord',
      'Laat eerst de inwoner zijn verhaal doen, of leg vast waarom niet.',
      'Awb art. 9:10',
    );
  if (betrokkenen.length > 0 && !horen.betrokkene)
    return nee('betrokkene-niet-gehoord', 'Vraag eerst de collega over wie de klacht gaat.', 'Awb art. 9:10 lid 1');
  return commissie && !advies ? nee('advies-ontbreekt', 'Wacht op het advies.', 'Awb art. 9:15') : undefined;
}

/** What a complaint becomes by a command, or the refusal with its reason. */
export function nextKlacht(
  klacht: Klacht | undefined,
  opdracht: Klachtopdracht,
  context: Klachtcontext,
): Uitslag<Klacht> {
  const weigering = belet(klacht, opdracht.command, opdracht.door, context) ?? inhoud(klacht, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'receiveKlacht') {
    const { command: _, door: __, op: ___, gedraging, ...rest } = opdracht;
    return gelukt({ ...rest, gedraging: gedraging.trim(), toestand: 'ontvangen', betrokkenen: [], horen: {} });
  }
  if (!klacht) throw new Error(`${opdracht.command} passed without a complaint`);
  return gelukt(na(klacht, opdracht, context.vandaag));
}

/** What is wrong with what a command holds. */
function inhoud(
  klacht: Klacht | undefined,
  opdracht: Klachtopdracht,
  { vandaag }: Klachtcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'receiveKlacht': {
      const { gebeurdOp, ontvangenOp, gedraging } = opdracht;
      if (gebeurdOp && gebeurdOp > ontvangenOp)
        return nee('na-ontvangst', 'Het kan niet gebeurd zijn nadat de klacht kwam.', undefined, { gebeurdOp });
      return later(ontvangenOp, vandaag) ?? leeg(gedraging, 'gedraging-ontbreekt', 'Schrijf op wat er gebeurde.');
    }
    case 'takeUpKlacht':
      return klacht?.betrokkenen.includes(opdracht.behandelaar)
        ? nee('betrokkene', 'De klacht gaat over deze collega. Kies iemand anders.', 'Awb art. 9:7 lid 1')
        : undefined;
    case 'addToKlacht':
      return leeg(opdracht.aanvulling, 'aanvulling-ontbreekt', 'Schrijf op wat u wilt toevoegen.');
    case 'inviteGesprek':
      return opdracht.dag <= vandaag
        ? nee('in-het-verleden', 'Kies een dag na vandaag.', undefined, { dag: opdracht.dag })
        : leeg(opdracht.plaats, 'plaats-ontbreekt', 'Zeg waar het gesprek is.');
    case 'recordGesprek':
      if (klacht && opdracht.gehoordOp < klacht.ontvangenOp)
        return nee('voor-ontvangst', 'Het gesprek kan niet voor de klacht zijn geweest.', undefined, {
          gehoordOp: opdracht.gehoordOp,
        });
      return (
        later(opdracht.gehoordOp, vandaag) ??
        leeg(opdracht.verslag, 'verslag-ontbreekt', 'Schrijf een verslag van het gesprek. Dat is verplicht.')
      );
    case 'waiveGesprek':
      return opdracht.wie === 'betrokkene' && opdracht.grond === 'kennelijk-ongegrond'
        ? nee('grond-past-niet', 'Ook bij een ongegronde klacht mag de collega zijn verhaal doen.', 'Awb art. 9:10')
        : leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom er geen gesprek was.');
    case 'recordKlachtadvies':
      return leeg(opdracht.tekst, 'advies-leeg', 'Schrijf op wat het advies is.');
    case 'postponeAfhandeling':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom het antwoord later komt.');
    case 'agreeKlachtuitstel': {
      const laatste = klacht && laatsteDagVan(klacht);
      return laatste && opdracht.totEnMet <= laatste
        ? nee('geen-later', `De laatste dag is nu ${datum(laatste)}. Kies een latere dag.`, 'Awb art. 9:11 lid 3', {
            laatsteDag: laatste,
          })
        : undefined;
    }
    case 'settleKlacht':
      return leeg(opdracht.afspraak, 'afspraak-ontbreekt', 'Schrijf op wat u met de inwoner afsprak.');
    case 'declineKlacht':
      if (opdracht.grond === 'langer-dan-een-jaar' && klacht && !isOudGenoeg(klacht))
        return nee(
          'niet-langer-dan-een-jaar',
          'Dit gebeurde niet langer dan een jaar voor de klacht, of de dag is niet bekend.',
          'Awb art. 9:8 lid 1 b',
        );
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom u de klacht niet behandelt.');
    case 'answerKlacht':
      return klacht && weigerInhoudAntwoord(klacht, opdracht);
    default:
      return undefined;
  }
}

const isOudGenoeg = ({ gebeurdOp, ontvangenOp }: Klachtbasis): boolean =>
  gebeurdOp !== undefined && isLangerDanEenJaarGeleden(gebeurdOp, ontvangenOp);

function weigerInhoudAntwoord(
  { horen, advies }: Klacht,
  { oordeel, bevindingen, conclusies, afwijkingAdvies }: Extract<Klachtopdracht, { command: 'answerKlacht' }>,
): Weigering | undefined {
  const zonder = leeg(bevindingen, 'bevindingen-ontbreken', 'Schrijf op wat u uitzocht en wat u ervan vindt.');
  if (zonder) return zonder;
  if (
    horen.klager &&
    'grond' in horen.klager &&
    horen.klager.grond === 'kennelijk-ongegrond' &&
    oordeel !== 'ongegrond'
  )
    return nee(
      'niet-kennelijk-ongegrond',
      'Er was geen gesprek omdat de klacht duidelijk ongegrond was. Spreek de inwoner alsnog.',
      'Awb art. 9:10 lid 2 a',
    );
  if (oordeel.endsWith('gegrond') && oordeel !== 'ongegrond' && !conclusies?.trim())
    return nee('conclusies-ontbreken', 'Schrijf op wat we eraan doen.', 'Awb art. 9:12 lid 1');
  if (advies && advies.oordeel !== oordeel && !afwijkingAdvies?.trim())
    return nee('afwijking-ontbreekt', 'Schrijf op waarom u het advies niet volgt.', 'Awb art. 9:16');
  return undefined;
}

function na(klacht: Klacht, opdracht: Exclude<Klachtopdracht, { command: 'receiveKlacht' }>, vandaag: IsoDate): Klacht {
  const { door } = opdracht;
  switch (opdracht.command) {
    case 'takeUpKlacht':
      return { ...basisVan(klacht), toestand: 'in-behandeling', behandelaar: opdracht.behandelaar };
    case 'addToKlacht':
      return { ...klacht, gedraging: `${klacht.gedraging}\n\n${opdracht.aanvulling.trim()}` };
    case 'nameBetrokkenen': {
      const betrokkenen = [...new Set(opdracht.betrokkenen)];
      if (klacht.behandelaar === undefined || !betrokkenen.includes(klacht.behandelaar))
        return { ...klacht, betrokkenen };
      const { behandelaar: _, ...rest } = basisVan(klacht);
      return { ...rest, betrokkenen, toestand: 'ontvangen' };
    }
    case 'inviteGesprek': {
      const { dag, tijd, plaats } = opdracht;
      return { ...klacht, gesprek: { dag, tijd, plaats } };
    }
    case 'recordGesprek': {
      const { wie, gehoordOp: op, verslag } = opdracht;
      return { ...klacht, horen: { ...klacht.horen, [wie]: { op, door, verslag: verslag.trim() } } };
    }
    case 'waiveGesprek': {
      const { wie, grond, reden } = opdracht;
      return { ...klacht, horen: { ...klacht.horen, [wie]: { afgezienOp: vandaag, grond, reden: reden.trim() } } };
    }
    case 'recordKlachtadvies': {
      const { oordeel, tekst } = opdracht;
      return { ...klacht, advies: { op: vandaag, oordeel, tekst: tekst.trim() } };
    }
    case 'postponeAfhandeling':
      return { ...klacht, verdaagd: { op: vandaag, reden: opdracht.reden.trim() } };
    case 'agreeKlachtuitstel':
      return { ...klacht, uitstelTot: opdracht.totEnMet };
    case 'settleKlacht': {
      const { onderwerp, afspraak } = opdracht;
      const oplossing = { op: vandaag, door, onderwerp, afspraak: afspraak.trim() };
      return { ...basisVan(klacht), toestand: 'opgelost', oplossing };
    }
    case 'declineKlacht': {
      const { grond, reden } = opdracht;
      return {
        ...basisVan(klacht),
        toestand: 'niet-behandeld',
        weigering: { op: vandaag, door, grond, reden: reden.trim() },
      };
    }
    case 'answerKlacht': {
      const { command: _, op: __, ...rest } = opdracht;
      return { ...basisVan(klacht), toestand: 'afgehandeld', afhandeling: { ...rest, op: vandaag } };
    }
    case 'withdrawKlacht':
      return {
        ...basisVan(klacht),
        toestand: 'ingetrokken',
        intrekking: { op: vandaag, reden: opdracht.reden.trim() },
      };
  }
}

function basisVan(klacht: Klacht): Klachtbasis {
  const { toestand: _, ...rest } = klacht;
  return rest;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleKlachtcommands = (klacht: Klacht | undefined, door: string, context: Klachtcontext) =>
  KLACHTCOMMANDS.map((command) => {
    const weigering = belet(klacht, command, door, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, with what it knew then. */
export interface Klachtregel {
  readonly opdracht: Klachtopdracht;
  readonly context: Klachtcontext;
}

/** The complaint made again from its commands. @throws Error on a list that is broken */
export function rebuildKlacht(regels: readonly Klachtregel[]): Klacht | undefined {
  return regels.reduce<Klacht | undefined>((klacht, { opdracht, context }) => {
    const uitslag = nextKlacht(klacht, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
