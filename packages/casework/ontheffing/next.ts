import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { Arbeidsplicht } from '@meedoen/law/participatiewet';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  ONTHEFFINGSCOMMANDS,
  ONTHEFFINGSINHOUD,
  type Ontheffing,
  type Ontheffingscommand,
  type Ontheffingsinhoud,
  type Ontheffingsopdracht,
  type Ontheffingstoestand,
  type Wijzigingsvraag,
} from './toestand.ts';
import { besluitPast, voorstelVan } from './voorstel.ts';

export interface Ontheffingscontext {
  readonly vandaag: IsoDate;
  /** A single parent had one before: it is granted once (9a lid 2). */
  readonly hadJongKind?: boolean | undefined;
  /** Another request on this ground is still open. */
  readonly alOpen?: boolean | undefined;
  /** The duties that hold today without an ontheffing; absent: not looked at. */
  readonly plichten?: readonly Arbeidsplicht[] | undefined;
}

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Ontheffingscommand, 'openOntheffing'>, readonly Ontheffingstoestand[]>> = {
  takeBackVerzoek: ['in-onderzoek'],
  prepareBesluit: ['in-onderzoek', 'verleend', 'opgeschort'],
  dropVoorstel: ['in-onderzoek', 'verleend', 'opgeschort'],
  performBesluit: ['in-onderzoek', 'verleend', 'opgeschort'],
  requestWijziging: ['verleend', 'opgeschort'],
  recordPlan: ['verleend'],
  recordHeronderzoek: ['verleend'],
  suspendOntheffing: ['verleend'],
  reopenOntheffing: ['afgewezen', 'ingetrokken', 'opgeschort'],
};

export const STAND: Readonly<Record<Ontheffingstoestand, string>> = {
  'in-onderzoek': 'Er is nog niet besloten.',
  verleend: 'De ontheffing is verleend.',
  opgeschort: 'De ontheffing staat stil.',
  afgewezen: 'De ontheffing is afgewezen.',
  ingetrokken: 'De ontheffing is ingetrokken.',
  teruggenomen: 'Het verzoek is teruggenomen.',
};

/** Which question fits which state. */
const VRAAG_PAST: Readonly<Record<Wijzigingsvraag, Ontheffingstoestand>> = {
  verlengen: 'verleend',
  opschorten: 'verleend',
  hervatten: 'opgeschort',
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function bezwaar(zaak: Ontheffing | undefined, command: Ontheffingscommand): Weigering | undefined {
  if (command === 'openOntheffing') return zaak ? nee('al-begonnen', 'Dit verzoek is er al.') : undefined;
  if (!zaak) return nee('geen-zaak', 'Leg eerst het verzoek vast.');
  if (!PAST[command].includes(zaak.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[zaak.toestand]}`, undefined, {
      toestand: zaak.toestand,
    });
  if (command === 'dropVoorstel' && !zaak.voorstel) return nee('geen-voorstel', 'Er ligt geen voorstel.');
  if (command === 'performBesluit' && !zaak.voorstel)
    return nee('geen-besluit', 'Hiervoor is eerst een besluit nodig.', 'Awb art. 1:3');
  if ((command === 'prepareBesluit' || command === 'takeBackVerzoek') && zaak.voorstel)
    return nee('voorstel-open', 'Er ligt al een voorstel voor een besluit. Werk daarin verder.');
  if (command === 'takeBackVerzoek' && zaak.aanleiding === 'ambtshalve')
    return nee('geen-verzoek', 'Hier is niet om gevraagd. Besluit, of laat het voorstel vervallen.');
  if ((command === 'recordPlan' || command === 'suspendOntheffing') && zaak.grond !== 'jong-kind')
    return nee('alleen-bij-jong-kind', 'Dit geldt alleen voor een alleenstaande ouder.', 'Pw art. 9a lid 5 en 7');
  if (command === 'requestWijziging' && 'verzoek' in zaak && zaak.verzoek)
    return nee('verzoek-open', 'Er ligt al een verzoek. Wacht op het antwoord.');
  return undefined;
}

/** What is wrong with what a command holds. */
function inhoud(
  zaak: Ontheffing | undefined,
  opdracht: Ontheffingsopdracht,
  context: Ontheffingscontext,
): Weigering | undefined {
  const { vandaag } = context;
  switch (opdracht.command) {
    case 'openOntheffing':
      return opening(opdracht, context);
    case 'requestWijziging':
      return (
        later(opdracht.gevraagdOp, vandaag) ??
        leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat u vraagt en waarom.') ??
        (zaak && vraagPast(zaak, opdracht.vraag))
      );
    case 'recordPlan':
      return later(opdracht.gemaaktOp, vandaag);
    case 'recordHeronderzoek':
      return (
        later(opdracht.gedaanOp, vandaag) ??
        leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat het heronderzoek liet zien.')
      );
    case 'suspendOntheffing': {
      const begin = zaak && 'perioden' in zaak ? zaak.perioden.at(-1)?.vanaf : undefined;
      return (
        later(opdracht.per, vandaag) ??
        (begin && opdracht.per <= begin
          ? nee('voor-begin', 'Deze dag ligt voor het begin van de ontheffing.', undefined, { begin })
          : undefined)
      );
    }
    case 'performBesluit':
      return zaak?.voorstel?.besluit === opdracht.besluit
        ? undefined
        : nee('ander-besluit', 'Er ligt een ander voorstel dan dit besluit.');
    default:
      return undefined;
  }
}

function opening(
  { grond, onderdelen, aanleiding, gevraagdOp, tekst }: Extract<Ontheffingsopdracht, { command: 'openOntheffing' }>,
  { vandaag, hadJongKind, alOpen, plichten }: Ontheffingscontext,
): Weigering | undefined {
  if (onderdelen.length === 0) return nee('onderdelen-ontbreken', 'Kies waarvan ontheffing wordt gevraagd.');
  if (grond === 'jong-kind' && aanleiding === 'ambtshalve')
    return nee('alleen-op-verzoek', 'Deze ontheffing kan alleen als de ouder er zelf om vraagt.', 'Pw art. 9a lid 1');
  if (grond === 'jong-kind' && hadJongKind)
    return nee(
      'eenmalig',
      'Deze ontheffing wordt één keer verleend. Is er tijd over? Vraag dan om verder te gaan met die ontheffing.',
      'Pw art. 9a lid 2 en 6',
    );
  if (alOpen) return nee('al-open', 'Hierover is al een verzoek open. Wacht op het antwoord.');
  if (plichten && !onderdelen.some((each) => plichten.includes(each)))
    return nee('geen-plicht', 'Deze plicht geldt nu niet. Er is dus geen ontheffing nodig.', 'Pw art. 9 lid 1');
  return later(gevraagdOp, vandaag) ?? leeg(tekst, 'tekst-ontbreekt', 'Schrijf op waarom dit nodig is.');
}

function vraagPast(zaak: Ontheffing, vraag: Wijzigingsvraag): Weigering | undefined {
  if (VRAAG_PAST[vraag] !== zaak.toestand)
    return nee('vraag-past-niet', `Dit kan nu niet worden gevraagd. ${STAND[zaak.toestand]}`);
  if (vraag === 'verlengen' && zaak.grond === 'jong-kind')
    return nee('wet-bepaalt-einde', 'Hoe lang deze ontheffing duurt, staat in de wet.', 'Pw art. 9a lid 4');
  if (vraag !== 'verlengen' && zaak.grond !== 'jong-kind')
    return nee('alleen-bij-jong-kind', 'Dit geldt alleen voor een alleenstaande ouder.', 'Pw art. 9a lid 5 en 6');
  return undefined;
}

/** What a case becomes by a command, or the refusal with its reason. */
export function nextOntheffing(
  zaak: Ontheffing | undefined,
  opdracht: Ontheffingsopdracht,
  context: Ontheffingscontext,
): Uitslag<Ontheffing> {
  const weigering = bezwaar(zaak, opdracht.command) ?? inhoud(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'openOntheffing') {
    const { command: _, door: __, op: ___, ...rest } = opdracht;
    return gelukt({ ...rest, tekst: rest.tekst.trim(), toestand: 'in-onderzoek', besluiten: [] });
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a case`);
  if (opdracht.command === 'prepareBesluit') {
    const voorstel = voorstelVan(zaak, opdracht);
    return voorstel.ok ? gelukt({ ...zaak, voorstel: voorstel.value }) : voorstel;
  }
  return gelukt(na(zaak, opdracht, context.vandaag));
}

function na(
  zaak: Ontheffing,
  opdracht: Exclude<Ontheffingsopdracht, { command: 'openOntheffing' | 'prepareBesluit' }>,
  vandaag: IsoDate,
): Ontheffing {
  switch (opdracht.command) {
    case 'takeBackVerzoek':
      return { ...basis(zaak), toestand: 'teruggenomen' };
    case 'dropVoorstel': {
      const { voorstel: _, ...rest } = zaak;
      return rest as Ontheffing;
    }
    case 'performBesluit':
      return uitgevoerd(zaak, vandaag);
    case 'requestWijziging': {
      const { vraag, gevraagdOp, via, tekst } = opdracht;
      return { ...verleend(zaak), verzoek: { vraag, gevraagdOp, via, tekst: tekst.trim() } } as Ontheffing;
    }
    case 'recordPlan':
      return { ...verleend(zaak), planOp: opdracht.gemaaktOp } as Ontheffing;
    case 'recordHeronderzoek': {
      const met = verleend(zaak);
      const gedaan = { op: opdracht.gedaanOp, tekst: opdracht.tekst.trim() };
      return { ...met, heronderzoeken: [...met.heronderzoeken, gedaan] } as Ontheffing;
    }
    case 'suspendOntheffing':
      return { ...gestopt(zaak, opdracht.per), toestand: 'opgeschort', grondVanRechtswege: true };
    case 'reopenOntheffing':
      return heropend(zaak);
  }
}

/** The case after the besluit that was prepared is made known. */
function uitgevoerd(zaak: Ontheffing, op: IsoDate): Ontheffing {
  const { voorstel } = zaak;
  if (!voorstel) throw new Error('a besluit without a proposal');
  const { jongKind, ...gehouden } = voorstel;
  const besluiten = [...zaak.besluiten, { ...gehouden, op }];
  const periode = {
    ...(voorstel.vanaf ? { vanaf: voorstel.vanaf } : {}),
    ...(voorstel.totEnMet ? { tot: addDays(voorstel.totEnMet, 1) } : {}),
  };
  switch (voorstel.wat) {
    case 'verlenen': {
      const met = { ...basis(zaak), besluiten, perioden: [periode], heronderzoeken: [] };
      return { ...met, ...(jongKind ? { jongKind } : {}), toestand: 'verleend' };
    }
    case 'afwijzen':
      return { ...basis(zaak), besluiten, toestand: 'afgewezen' };
    case 'verlengen': {
      const met = zonderVerzoek(zaak);
      const vorige = met.perioden.at(-1);
      const langer = { ...vorige, ...(periode.tot ? { tot: periode.tot } : {}) };
      return { ...met, besluiten, perioden: [...met.perioden.slice(0, -1), langer], toestand: 'verleend' };
    }
    case 'hervatten': {
      const met = zonderVerzoek(zaak);
      const feiten = jongKind ? { jongKind } : {};
      return { ...met, ...feiten, besluiten, perioden: [...met.perioden, periode], toestand: 'verleend' };
    }
    case 'opschorten':
      return { ...stop(zaak, voorstel.vanaf ?? op), besluiten, toestand: 'opgeschort', grondVanRechtswege: false };
    case 'intrekken':
      return { ...stop(zaak, voorstel.vanaf ?? op), besluiten, toestand: 'ingetrokken' };
    case 'niet-wijzigen':
      return { ...zonderVerzoek(zaak), besluiten, toestand: zaak.toestand } as Ontheffing;
  }
}

/** A granted objection: what was refused is looked at again, what was taken away or stopped holds again. */
function heropend(zaak: Ontheffing): Ontheffing {
  if (zaak.toestand === 'afgewezen') return { ...basis(zaak), toestand: 'in-onderzoek' };
  const met = verleend(zaak);
  const vorige = met.besluiten.findLast(({ totEnMet }) => totEnMet !== undefined);
  const laatste = met.perioden.at(-1) ?? {};
  const { tot: _, ...begin } = laatste;
  const hersteld = vorige?.totEnMet ? { ...begin, tot: addDays(vorige.totEnMet, 1) } : begin;
  return { ...zonderStilstand(met), perioden: [...met.perioden.slice(0, -1), hersteld], toestand: 'verleend' };
}

const stop = (zaak: Ontheffing, per: IsoDate) => gestopt(zonderVerzoek(zaak) as Ontheffing, per);

/** The last period ends before a day. */
function gestopt(zaak: Ontheffing, per: IsoDate) {
  const met = verleend(zaak);
  const laatste = met.perioden.at(-1);
  const { tot } = laatste ?? {};
  const korter = { ...laatste, tot: tot && tot < per ? tot : per };
  return { ...zonderStilstand(met), perioden: [...met.perioden.slice(0, -1), korter] };
}

function basis({
  id,
  uitvoerder,
  gemeente,
  persoon,
  grond,
  onderdelen,
  aanleiding,
  gevraagdOp,
  via,
  tekst,
  besluiten,
}: Ontheffing) {
  return { id, uitvoerder, gemeente, persoon, grond, onderdelen, aanleiding, gevraagdOp, via, tekst, besluiten };
}

type Verleend = Extract<Ontheffing, { perioden: unknown }>;

function verleend(zaak: Ontheffing): Verleend {
  if (!('perioden' in zaak)) throw new Error(`${zaak.toestand} was never granted`);
  return zaak;
}

function zonderStilstand(zaak: Verleend) {
  const { grondVanRechtswege: _, toestand: __, ...rest } = zaak as Verleend & { grondVanRechtswege?: boolean };
  return rest;
}

function zonderVerzoek(zaak: Ontheffing): Verleend {
  const { verzoek: _, voorstel: __, ...rest } = verleend(zaak);
  return rest as Verleend;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleOntheffingscommands = (zaak: Ontheffing | undefined) =>
  ONTHEFFINGSCOMMANDS.map((command) => {
    const weigering = bezwaar(zaak, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** What a besluit may say now, with the true reason where it may not. */
export const possibleOntheffingsbesluiten = (
  zaak: Ontheffing,
): readonly { readonly wat: Ontheffingsinhoud; readonly mag: boolean; readonly weigering: Weigering | undefined }[] =>
  ONTHEFFINGSINHOUD.map((wat) => {
    const weigering = bezwaar(zaak, 'prepareBesluit') ?? besluitPast(zaak, wat);
    return { wat, mag: weigering === undefined, weigering };
  });

/** What somebody may ask now. */
export const possibleVragen = (zaak: Ontheffing): readonly Wijzigingsvraag[] =>
  bezwaar(zaak, 'requestWijziging')
    ? []
    : (['verlengen', 'opschorten', 'hervatten'] as const).filter((vraag) => vraagPast(zaak, vraag) === undefined);
