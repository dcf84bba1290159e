import { addDays, daysBetween, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { weigerBeslissing } from './beslissing.ts';
import { nogOpTijd, weigerIngebrekestelling } from './ingebrekestelling.ts';
import { bezwaarklok } from './klok.ts';
import {
  BEZWAARCOMMANDS,
  type Beslissing,
  type Bezwaar,
  type Bezwaarbasis,
  type Bezwaarcommand,
  type Bezwaaropdracht,
  type Bezwaartoestand,
} from './toestand.ts';

export interface Bezwaarcontext {
  readonly vandaag: IsoDate;
}

/** Two weeks to say what is missing: enough to read, ask and write. */
export const HERSTELDAGEN = 14;
/** Papers may come until ten days before the hearing (Awb 7:4 lid 1), so the invitation comes earlier. */
export const UITNODIGINGSDAGEN = 14;

const OPEN: readonly Bezwaartoestand[] = ['ontvangen', 'verzuim', 'in-behandeling', 'gehoord'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Bezwaarcommand, 'receiveBezwaar'>, readonly Bezwaartoestand[]>> = {
  takeUpBezwaar: OPEN,
  requestHerstel: ['ontvangen', 'in-behandeling'],
  addGronden: OPEN,
  postponeBeslissing: OPEN,
  agreeUitstel: OPEN,
  // a letter that came before the decision may be entered after it
  registerIngebrekestelling: [...OPEN, 'besloten'],
  inviteHoorzitting: ['in-behandeling'],
  recordHoren: ['in-behandeling'],
  waiveHoren: ['verzuim', 'in-behandeling'],
  recordAdvies: ['gehoord'],
  decideBezwaar: ['gehoord'],
  withdrawBezwaar: OPEN,
  registerBeroep: ['besloten'],
  recordUitspraak: ['beroep'],
};

const STAND: Readonly<Record<Bezwaartoestand, string>> = {
  ontvangen: 'Het bezwaar is ontvangen en nog niet opgepakt.',
  verzuim: 'Er wordt gewacht op wat de inwoner nog opstuurt.',
  'in-behandeling': 'Het bezwaar is in behandeling. De inwoner is nog niet gehoord.',
  gehoord: 'De inwoner is gehoord, of van horen is afgezien.',
  besloten: 'Op het bezwaar is beslist.',
  beroep: 'De zaak ligt bij de rechter.',
  uitgesproken: 'De rechter heeft uitspraak gedaan.',
  ingetrokken: 'Het bezwaar is ingetrokken.',
};

/** What somebody may do only when they had no part in the besluit (Awb 7:5 lid 1, 10:3 lid 3). */
const ONPARTIJDIG: readonly Bezwaarcommand[] = ['recordHoren', 'decideBezwaar'];

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(
  bezwaar: Bezwaar | undefined,
  command: Bezwaarcommand,
  door: string,
  { vandaag }: Bezwaarcontext,
): Weigering | undefined {
  if (command === 'receiveBezwaar') return bezwaar ? nee('al-ontvangen', 'Dit bezwaar is er al.') : undefined;
  if (!bezwaar) return nee('geen-bezwaar', 'Er is nog geen bezwaar.');
  if (!PAST[command].includes(bezwaar.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[bezwaar.toestand]}`, undefined, {
      toestand: bezwaar.toestand,
    });
  if (ONPARTIJDIG.includes(command) && bezwaar.bestreden.beslissers.includes(door))
    return nee(
      'eerste-beslisser',
      'U werkte mee aan het besluit waartegen het bezwaar gaat. Een collega moet dit doen.',
      'Awb art. 7:5 lid 1, 10:3 lid 3',
    );
  const klok = bezwaarklok(bezwaar, vandaag);
  if (command === 'waiveHoren' && klok.staatStil)
    return nee('hersteltermijn-loopt', 'De inwoner kan nog opsturen wat ontbreekt.', 'Awb art. 6:6');
  if (command === 'postponeBeslissing') {
    if (bezwaar.verdaagd)
      return nee(
        'al-verdaagd',
        'De beslissing is al een keer uitgesteld. Daarna kan het alleen als de inwoner het goed vindt.',
        'Awb art. 7:10 lid 3 en 4',
      );
    if (klok.teLaat)
      return nee(
        'termijn-voorbij',
        'De tijd om te beslissen is al voorbij. Uitstellen kan niet meer.',
        'Awb art. 7:10 lid 3',
      );
  }
  if (command === 'registerIngebrekestelling' && klok.laatsteDag && !klok.teLaat)
    return nogOpTijd(klok.laatsteDag, bezwaar.toestand);
  if (command === 'recordAdvies' && !bezwaar.commissie)
    return nee('geen-commissie', 'Over dit bezwaar adviseert geen commissie.', 'Awb art. 7:13');
  if (command === 'decideBezwaar' && bezwaar.commissie && !bezwaar.advies)
    return nee('advies-ontbreekt', 'Wacht op het advies van de commissie.', 'Awb art. 7:13');
  return undefined;
}

/** What an objection becomes by a command, or the refusal with its reason. */
export function nextBezwaar(
  bezwaar: Bezwaar | undefined,
  opdracht: Bezwaaropdracht,
  context: Bezwaarcontext,
): Uitslag<Bezwaar> {
  const weigering = belet(bezwaar, opdracht.command, opdracht.door, context) ?? inhoud(bezwaar, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'receiveBezwaar') {
    const { command: _, door: __, op: ___, gronden, ...rest } = opdracht;
    return gelukt({ ...rest, gronden: gronden.trim(), toestand: 'ontvangen', verzuimen: [], ingebrekestellingen: [] });
  }
  if (!bezwaar) throw new Error(`${opdracht.command} passed without an objection`);
  return gelukt(na(bezwaar, opdracht, context.vandaag));
}

/** What is wrong with what a command holds. */
function inhoud(
  bezwaar: Bezwaar | undefined,
  opdracht: Bezwaaropdracht,
  { vandaag }: Bezwaarcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'receiveBezwaar': {
      const { ontvangenOp, terPostBezorgdOp, bestreden } = opdracht;
      if (ontvangenOp < bestreden.bekendgemaaktOp)
        return nee(
          'voor-het-besluit',
          'Het bezwaar kan niet eerder zijn ontvangen dan het besluit is verstuurd.',
          'Awb art. 6:10',
          { ontvangenOp },
        );
      if (terPostBezorgdOp && terPostBezorgdOp > ontvangenOp)
        return nee('post-na-ontvangst', 'De brief kan niet zijn gepost nadat wij hem kregen.', undefined, {
          terPostBezorgdOp,
        });
      return later(ontvangenOp, vandaag);
    }
    case 'takeUpBezwaar':
      return bezwaar?.bestreden.beslissers.includes(opdracht.behandelaar)
        ? nee('eerste-beslisser', 'Deze collega werkte mee aan het besluit. Kies iemand anders.', 'Awb art. 10:3 lid 3')
        : undefined;
    case 'requestHerstel':
      if (bezwaar?.gronden)
        return nee(
          'gronden-bekend',
          'De inwoner schreef al waarom. Vraag wat nog onduidelijk is in het gesprek.',
          'Awb art. 6:5, 6:6',
        );
      return opdracht.uiterlijk < addDays(vandaag, HERSTELDAGEN)
        ? nee(
            'hersteltermijn-te-kort',
            `Geef ten minste twee weken: tot en met ${datum(addDays(vandaag, HERSTELDAGEN))}.`,
            'Awb art. 6:6',
            { uiterlijk: opdracht.uiterlijk },
          )
        : undefined;
    case 'addGronden':
      return leeg(opdracht.gronden, 'gronden-ontbreken', 'Schrijf op waarom u het niet eens bent met het besluit.');
    case 'agreeUitstel': {
      const laatste = bezwaar && bezwaarklok(bezwaar, vandaag).laatsteDag;
      return laatste && opdracht.totEnMet <= laatste
        ? nee('geen-later', `De laatste dag is nu ${datum(laatste)}. Kies een latere dag.`, 'Awb art. 7:10 lid 4', {
            laatsteDag: laatste,
          })
        : undefined;
    }
    case 'inviteHoorzitting':
      if (opdracht.dag <= vandaag)
        return nee('in-het-verleden', 'Kies een dag na vandaag.', undefined, { dag: opdracht.dag });
      return daysBetween(vandaag, opdracht.dag) < UITNODIGINGSDAGEN && !opdracht.eerderAkkoord
        ? nee(
            'te-kort-dag',
            'Nodig ten minste twee weken van tevoren uit, of leg vast dat de inwoner eerder wil.',
            'Awb art. 7:4',
            { dag: opdracht.dag },
          )
        : leeg(opdracht.plaats, 'plaats-ontbreekt', 'Zeg waar het gesprek is.');
    case 'recordHoren':
      return (
        later(opdracht.gehoordOp, vandaag) ??
        leeg(opdracht.verslag, 'verslag-ontbreekt', 'Schrijf een verslag van het gesprek. Dat is verplicht.')
      );
    case 'waiveHoren':
      return geenHoren(bezwaar, opdracht);
    case 'registerIngebrekestelling':
      return bezwaar && weigerIngebrekestelling(bezwaar, opdracht.ontvangenOp ?? vandaag, vandaag);
    case 'recordAdvies':
      return leeg(opdracht.tekst, 'advies-leeg', 'Neem het advies over.');
    case 'decideBezwaar':
      return bezwaar && weigerBeslissing(bezwaar, opdracht, vandaag);
    case 'postponeBeslissing':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. De inwoner krijgt deze reden te lezen.');
    case 'registerBeroep':
      return later(opdracht.ingesteldOp, vandaag);
    case 'recordUitspraak':
      return (
        later(opdracht.gedaanOp, vandaag) ?? leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat de rechter zei.')
      );
    default:
      return undefined;
  }
}

function geenHoren(
  bezwaar: Bezwaar | undefined,
  { grond, reden }: Extract<Bezwaaropdracht, { command: 'waiveHoren' }>,
): Weigering | undefined {
  if (grond === 'wil-niet' && bezwaar?.wilGehoordWorden)
    return nee(
      'wil-gehoord-worden',
      'De inwoner schreef wél gehoord te willen worden. Vraag het eerst na, of kies een andere grond.',
      'Awb art. 7:3 c',
    );
  return leeg(reden, 'reden-ontbreekt', 'Schrijf op waarom. Dit komt in de beslissing te staan (Awb art. 7:12 lid 1).');
}

function na(
  bezwaar: Bezwaar,
  opdracht: Exclude<Bezwaaropdracht, { command: 'receiveBezwaar' }>,
  vandaag: IsoDate,
): Bezwaar {
  switch (opdracht.command) {
    case 'takeUpBezwaar': {
      const toestand = bezwaar.toestand === 'ontvangen' ? 'in-behandeling' : bezwaar.toestand;
      return { ...bezwaar, toestand, behandelaar: opdracht.behandelaar } as Bezwaar;
    }
    case 'requestHerstel': {
      const verzuim = { gevraagdOp: vandaag, uiterlijk: opdracht.uiterlijk };
      return { ...lopend(bezwaar), toestand: 'verzuim', verzuimen: [...bezwaar.verzuimen, verzuim] };
    }
    case 'addGronden': {
      const gronden = [bezwaar.gronden, opdracht.gronden.trim()].filter(Boolean).join('\n\n');
      if (bezwaar.toestand !== 'verzuim') return { ...bezwaar, gronden };
      const laatste = bezwaar.verzuimen.at(-1);
      const verzuimen = laatste ? [...bezwaar.verzuimen.slice(0, -1), { ...laatste, hersteldOp: vandaag }] : [];
      return { ...lopend(bezwaar), toestand: 'in-behandeling', gronden, verzuimen };
    }
    case 'postponeBeslissing':
      return { ...bezwaar, verdaagd: { op: vandaag, reden: opdracht.reden.trim() } };
    case 'agreeUitstel':
      return { ...bezwaar, uitstelTot: opdracht.totEnMet };
    case 'registerIngebrekestelling':
      return {
        ...bezwaar,
        ingebrekestellingen: [...bezwaar.ingebrekestellingen, opdracht.ontvangenOp ?? vandaag].sort(),
      };
    case 'inviteHoorzitting': {
      const { dag, tijd, plaats } = opdracht;
      return { ...bezwaar, uitnodiging: { dag, tijd, plaats } };
    }
    case 'recordHoren': {
      const { gehoordOp: op, verslag, door } = opdracht;
      return { ...lopend(bezwaar), toestand: 'gehoord', horen: { op, door, verslag: verslag.trim() } };
    }
    case 'waiveHoren': {
      const { grond, reden } = opdracht;
      return { ...lopend(bezwaar), toestand: 'gehoord', horen: { afgezienOp: vandaag, grond, reden: reden.trim() } };
    }
    case 'recordAdvies': {
      const { dictum, tekst } = opdracht;
      return { ...bezwaar, advies: { op: vandaag, dictum, tekst: tekst.trim() } };
    }
    case 'decideBezwaar': {
      const { command: _, op: __, ...rest } = opdracht;
      return { ...lopend(bezwaar), toestand: 'besloten', beslissing: { ...rest, op: vandaag } };
    }
    case 'withdrawBezwaar':
      return { ...lopend(bezwaar), toestand: 'ingetrokken', intrekking: { op: vandaag, reden: opdracht.reden.trim() } };
    case 'registerBeroep': {
      const { ingesteldOp: op, rechtbank, zaaknummer } = opdracht;
      return {
        ...besloten(bezwaar),
        toestand: 'beroep',
        beroep: { op, rechtbank, ...(zaaknummer ? { zaaknummer } : {}) },
      };
    }
    case 'recordUitspraak': {
      if (bezwaar.toestand !== 'beroep') throw new Error('a judgment without an appeal');
      const { gedaanOp: op, dictum, tekst } = opdracht;
      return { ...bezwaar, toestand: 'uitgesproken', uitspraak: { op, dictum, tekst: tekst.trim() } };
    }
  }
}

function lopend(bezwaar: Bezwaar): Bezwaarbasis {
  const { toestand: _, ...rest } = bezwaar;
  return rest;
}

function besloten(bezwaar: Bezwaar): Bezwaarbasis & { readonly beslissing: Beslissing } {
  if (!('beslissing' in bezwaar)) throw new Error(`${bezwaar.toestand} without a beslissing`);
  const { toestand: _, ...rest } = bezwaar;
  return rest;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleBezwaarcommands = (bezwaar: Bezwaar | undefined, door: string, context: Bezwaarcontext) =>
  BEZWAARCOMMANDS.map((command) => {
    const weigering = belet(bezwaar, command, door, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, with what it knew then. */
export interface Bezwaarregel {
  readonly opdracht: Bezwaaropdracht;
  readonly context: Bezwaarcontext;
}

/** The objection made again from its commands. @throws Error on a list that is broken */
export function rebuildBezwaar(regels: readonly Bezwaarregel[]): Bezwaar | undefined {
  return regels.reduce<Bezwaar | undefined>((bezwaar, { opdracht, context }) => {
    const uitslag = nextBezwaar(bezwaar, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
