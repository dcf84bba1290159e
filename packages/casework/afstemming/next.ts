import { addDays, addMonths, type IsoDate, lastDay } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  AFSTEMMINGSBESLUITEN,
  AFSTEMMINGSCOMMANDS,
  type Afstemming,
  type Afstemmingsbesluit,
  type Afstemmingscommand,
  type Afstemmingsopdracht,
  type Afstemmingstoestand,
  type Zienswijze,
} from './toestand.ts';

export interface Afstemmingscontext {
  readonly vandaag: IsoDate;
  /** The duty behind the conduct did not hold on its day (art. 9, 9a): where the law says so. */
  readonly geenPlicht?: { readonly artikel: string } | undefined;
}

/** Least number of days to tell one's side: two weeks, so that somebody can read, ask and answer. */
export const ZIENSWIJZEDAGEN = 14;
/** The law sets no term; what happened more than a year ago is let go (docs/decisions/0039). */
const OUDSTE_GEDRAGING_MAANDEN = 12;

const VOORAF: readonly Afstemmingstoestand[] = ['signalering', 'voornemen', 'zienswijze'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Afstemmingscommand, 'registerGedraging'>, readonly Afstemmingstoestand[]>> = {
  announceMaatregel: ['signalering'],
  giveZienswijze: ['voornemen', 'zienswijze'],
  prepareBesluit: ['signalering', 'voornemen', 'zienswijze', 'opgelegd', 'inkeer-gevraagd'],
  dropVoorstel: ['signalering', 'voornemen', 'zienswijze', 'opgelegd', 'inkeer-gevraagd'],
  waiveMaatregel: VOORAF,
  imposeAfstemming: ['voornemen', 'zienswijze'],
  giveWaarschuwing: VOORAF,
  requestInkeer: ['opgelegd'],
  refuseInkeer: ['inkeer-gevraagd'],
  confirmAfstemming: ['opgelegd'],
  endAfstemming: ['opgelegd', 'inkeer-gevraagd'],
  reopenInkeer: ['opgelegd'],
  revokeMaatregel: ['opgelegd', 'inkeer-gevraagd', 'gewaarschuwd', 'beeindigd'],
};

/** Which besluit may be prepared in which state. */
const BESLUIT_PAST: Readonly<Record<Afstemmingsbesluit, readonly Afstemmingstoestand[]>> = {
  afstemmen: ['voornemen', 'zienswijze'],
  waarschuwen: VOORAF,
  'afstemming-herzien': ['opgelegd', 'inkeer-gevraagd'],
  'inkeer-afwijzen': ['inkeer-gevraagd'],
};

/** The besluit a command follows from. */
const VOLGT_UIT: Partial<Record<Afstemmingscommand, Afstemmingsbesluit>> = {
  imposeAfstemming: 'afstemmen',
  giveWaarschuwing: 'waarschuwen',
  refuseInkeer: 'inkeer-afwijzen',
  endAfstemming: 'afstemming-herzien',
};

const STAND: Readonly<Record<Afstemmingstoestand, string>> = {
  signalering: 'Er is nog geen voornemen verstuurd.',
  voornemen: 'Het voornemen is verstuurd. De inwoner kan reageren.',
  zienswijze: 'De inwoner heeft gereageerd.',
  opgelegd: 'De verlaging is opgelegd.',
  'inkeer-gevraagd': 'De inwoner vroeg om de verlaging te stoppen.',
  gewaarschuwd: 'Er is een waarschuwing gegeven.',
  afgezien: 'Er komt geen maatregel.',
  beeindigd: 'De verlaging is gestopt.',
  herroepen: 'Het besluit is na bezwaar herroepen.',
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function bezwaar(
  zaak: Afstemming | undefined,
  command: Afstemmingscommand,
  { vandaag }: Afstemmingscontext,
): Weigering | undefined {
  if (command === 'registerGedraging') return zaak ? nee('al-begonnen', 'Deze melding is er al.') : undefined;
  if (!zaak) return nee('geen-zaak', 'Leg eerst vast wat er is gebeurd.');
  if (!PAST[command].includes(zaak.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[zaak.toestand]}`, undefined, {
      toestand: zaak.toestand,
    });
  const volgtUit = VOLGT_UIT[command];
  if (volgtUit && zaak.voorstel?.soort !== volgtUit)
    return nee('geen-besluit', 'Hiervoor is eerst een besluit nodig.', 'Awb art. 1:3');
  if (command === 'dropVoorstel' && !zaak.voorstel) return nee('geen-voorstel', 'Er ligt geen voorstel.');
  if ((command === 'prepareBesluit' || command === 'waiveMaatregel') && zaak.voorstel)
    return nee('voorstel-open', 'Er ligt al een voorstel voor een besluit. Werk daarin verder.');
  if (command === 'requestInkeer') return geenInkeer(zaak, vandaag);
  if (command === 'reopenInkeer' && afgewezenVerzoeken(zaak).length === 0)
    return nee('geen-verzoek', 'Er is geen verzoek om te stoppen dat is afgewezen.');
  return undefined;
}

const afgewezenVerzoeken = (zaak: Afstemming) => ('afgewezenVerzoeken' in zaak ? zaak.afgewezenVerzoeken : []);

function geenInkeer(zaak: Afstemming, vandaag: IsoDate): Weigering | undefined {
  if (zaak.gedraging.soort === 'lokaal')
    return nee(
      'geen-inkeer',
      'Stoppen op verzoek kan bij deze verlaging niet. Wij kijken er zelf binnen drie maanden opnieuw naar.',
      'Pw art. 18 lid 3 en 11',
    );
  const laatste = 'oplegging' in zaak ? zaak.oplegging.maanden.at(-1)?.maand : undefined;
  if (laatste && lastDay(laatste) < vandaag)
    return nee('verlaging-voorbij', 'De verlaging is al voorbij.', 'Pw art. 18 lid 11', { laatste });
  return undefined;
}

/** What a case becomes by a command, or the refusal with its reason. */
export function nextAfstemming(
  zaak: Afstemming | undefined,
  opdracht: Afstemmingsopdracht,
  context: Afstemmingscontext,
): Uitslag<Afstemming> {
  const weigering = bezwaar(zaak, opdracht.command, context) ?? inhoud(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'registerGedraging') {
    const { command: _, door, op: __, ...rest } = opdracht;
    return gelukt({ ...rest, toestand: 'signalering', gemeldDoor: door, gemeldOp: context.vandaag });
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a case`);
  return gelukt(na(zaak, opdracht, context.vandaag));
}

/** What is wrong with what a command holds. */
function inhoud(
  zaak: Afstemming | undefined,
  opdracht: Afstemmingsopdracht,
  { vandaag, geenPlicht }: Afstemmingscontext,
): Weigering | undefined {
  if (vraagtPlicht(opdracht.command, 'soort' in opdracht ? opdracht.soort : undefined)) {
    const zonder = zonderPlicht(geenPlicht);
    if (zonder) return zonder;
  }
  switch (opdracht.command) {
    case 'registerGedraging':
      if (opdracht.datum > vandaag)
        return nee('in-de-toekomst', 'Deze dag is nog niet geweest.', undefined, { datum: opdracht.datum });
      if (opdracht.datum < addMonths(vandaag, -OUDSTE_GEDRAGING_MAANDEN))
        return nee('te-oud', 'Dit is meer dan een jaar geleden. Daarvoor komt geen maatregel meer.', undefined, {
          datum: opdracht.datum,
        });
      return leeg(opdracht.omschrijving, 'omschrijving-ontbreekt', 'Schrijf op wat er is gebeurd.');
    case 'announceMaatregel':
      if (opdracht.maatregel.soort === 'geen')
        return nee('geen-maatregel', 'Er is niets om aan te kondigen. Zie ervan af, met de reden.', 'Pw art. 18 lid 9');
      return opdracht.zienswijzeTot < addDays(vandaag, ZIENSWIJZEDAGEN)
        ? nee(
            'zienswijze-te-kort',
            `Geef de inwoner ten minste twee weken: tot en met ${datum(addDays(vandaag, ZIENSWIJZEDAGEN))}.`,
            'Awb art. 4:8',
            { zienswijzeTot: opdracht.zienswijzeTot },
          )
        : undefined;
    case 'giveZienswijze':
      if (opdracht.gegevenOp > vandaag) return nee('in-de-toekomst', 'Deze dag is nog niet geweest.');
      return leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat u wilt vertellen.');
    case 'prepareBesluit':
      return zaak ? besluitPast(zaak, opdracht.soort, vandaag) : undefined;
    case 'waiveMaatregel':
    case 'confirmAfstemming':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.');
    case 'requestInkeer':
      return leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat er nu anders is.');
    case 'imposeAfstemming':
      return opdracht.maanden.length === 0 ? nee('maanden-ontbreken', 'Zeg om welke maanden het gaat.') : undefined;
    default:
      return undefined;
  }
}

/** What cannot be done about a duty that did not hold; letting it go and ending it always can. */
const vraagtPlicht = (command: Afstemmingscommand, soort?: Afstemmingsbesluit): boolean =>
  ['registerGedraging', 'announceMaatregel', 'imposeAfstemming', 'giveWaarschuwing'].includes(command) ||
  (command === 'prepareBesluit' && (soort === 'afstemmen' || soort === 'waarschuwen'));

const zonderPlicht = (geenPlicht: Afstemmingscontext['geenPlicht']): Weigering | undefined =>
  geenPlicht &&
  nee(
    'geen-plicht',
    'Deze plicht gold op die dag niet voor deze inwoner. Er kan dus geen maatregel komen.',
    geenPlicht.artikel,
  );

function besluitPast(zaak: Afstemming, soort: Afstemmingsbesluit, vandaag: IsoDate): Weigering | undefined {
  if (!BESLUIT_PAST[soort].includes(zaak.toestand))
    return soort === 'afstemmen' && zaak.toestand === 'signalering'
      ? nee('niet-gehoord', 'Stuur eerst het voornemen. De inwoner mag reageren.', 'Awb art. 4:8')
      : nee('niet-in-deze-toestand', `Dit besluit past nu niet. ${STAND[zaak.toestand]}`, undefined, {
          toestand: zaak.toestand,
        });
  if (soort === 'waarschuwen' && zaak.gedraging.soort === 'uniform')
    return nee(
      'geen-waarschuwing-mogelijk',
      'Bij deze plicht laat de wet geen waarschuwing toe. Zie ervan af, of bereid een verlaging voor.',
      'Pw art. 18 lid 4 en 5',
    );
  if (soort === 'afstemmen' && zaak.toestand === 'voornemen' && vandaag <= zaak.voornemen.zienswijzeTot)
    return nee(
      'zienswijze-loopt-nog',
      `De inwoner kan nog reageren tot en met ${datum(zaak.voornemen.zienswijzeTot)}.`,
      'Awb art. 4:8',
      { zienswijzeTot: zaak.voornemen.zienswijzeTot },
    );
  return undefined;
}

function na(
  zaak: Afstemming,
  opdracht: Exclude<Afstemmingsopdracht, { command: 'registerGedraging' }>,
  vandaag: IsoDate,
): Afstemming {
  switch (opdracht.command) {
    case 'announceMaatregel': {
      const { zienswijzeTot, maatregel } = opdracht;
      return {
        ...basis(zaak),
        toestand: 'voornemen',
        voornemen: { op: vandaag, zienswijzeTot, maatregel },
        zienswijzen: [],
      };
    }
    case 'giveZienswijze': {
      const { gegevenOp: op, via, tekst } = opdracht;
      const gegeven: Zienswijze = { op, via, tekst: tekst.trim() };
      const met = metVoornemen(zaak);
      // what is being prepared stays, and is looked at again with what was said
      const voorstel = zaak.voorstel ? { voorstel: zaak.voorstel } : {};
      return { ...met, ...voorstel, toestand: 'zienswijze', zienswijzen: [...met.zienswijzen, gegeven] };
    }
    case 'prepareBesluit':
      return { ...zaak, voorstel: { besluit: opdracht.besluit, soort: opdracht.soort } };
    case 'dropVoorstel':
      return zonderVoorstel(zaak);
    case 'waiveMaatregel': {
      const { grond, reden } = opdracht;
      return { ...basis(zaak), toestand: 'afgezien', afgezien: { op: vandaag, grond, reden: reden.trim() } };
    }
    case 'giveWaarschuwing':
      return { ...basis(zaak), toestand: 'gewaarschuwd', waarschuwing: { besluit: opdracht.besluit, op: vandaag } };
    case 'imposeAfstemming': {
      const { besluit, maanden, heroverwegenVoor } = opdracht;
      const oplegging = { besluit, op: vandaag, maanden, ...(heroverwegenVoor ? { heroverwegenVoor } : {}) };
      return { ...metVoornemen(zaak), toestand: 'opgelegd', oplegging, afgewezenVerzoeken: [] };
    }
    case 'requestInkeer':
      return { ...opgelegd(zaak), toestand: 'inkeer-gevraagd', verzoek: { op: vandaag, tekst: opdracht.tekst.trim() } };
    case 'refuseInkeer': {
      const met = opgelegd(zaak);
      const verzoek = zaak.toestand === 'inkeer-gevraagd' ? [zaak.verzoek] : [];
      return { ...met, toestand: 'opgelegd', afgewezenVerzoeken: [...met.afgewezenVerzoeken, ...verzoek] };
    }
    case 'confirmAfstemming':
      return { ...opgelegd(zaak), toestand: 'opgelegd', heroverwogen: { op: vandaag, reden: opdracht.reden.trim() } };
    case 'endAfstemming': {
      const { besluit, vanaf } = opdracht;
      return { ...opgelegd(zaak), toestand: 'beeindigd', einde: { besluit, op: vandaag, vanaf } };
    }
    case 'reopenInkeer': {
      const met = opgelegd(zaak);
      const verzoek = met.afgewezenVerzoeken.at(-1);
      if (!verzoek) throw new Error('no request was refused');
      return { ...met, toestand: 'inkeer-gevraagd', verzoek, afgewezenVerzoeken: met.afgewezenVerzoeken.slice(0, -1) };
    }
    case 'revokeMaatregel':
      return { ...basis(zaak), toestand: 'herroepen', herroepen: { op: vandaag, bezwaar: opdracht.bezwaar } };
  }
}

function basis({
  id,
  uitvoerder,
  gemeente,
  persoon,
  recht,
  gedraging,
  datum: dag,
  omschrijving,
  gemeldDoor,
  gemeldOp,
}: Afstemming) {
  return { id, uitvoerder, gemeente, persoon, recht, gedraging, datum: dag, omschrijving, gemeldDoor, gemeldOp };
}

function metVoornemen(zaak: Afstemming) {
  if (!('voornemen' in zaak)) throw new Error(`${zaak.toestand} without a voornemen`);
  return { ...basis(zaak), voornemen: zaak.voornemen, zienswijzen: zaak.zienswijzen };
}

function opgelegd(zaak: Afstemming) {
  if (!('oplegging' in zaak)) throw new Error(`${zaak.toestand} without an oplegging`);
  const { oplegging, heroverwogen, afgewezenVerzoeken } = zaak;
  return { ...metVoornemen(zaak), oplegging, afgewezenVerzoeken, ...(heroverwogen ? { heroverwogen } : {}) };
}

function zonderVoorstel(zaak: Afstemming): Afstemming {
  const { voorstel: _, ...rest } = zaak;
  return rest as Afstemming;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleAfstemmingscommands = (zaak: Afstemming | undefined, context: Afstemmingscontext) =>
  AFSTEMMINGSCOMMANDS.map((command) => {
    const weigering =
      bezwaar(zaak, command, context) ?? (vraagtPlicht(command) ? zonderPlicht(context.geenPlicht) : undefined);
    return { command, mag: weigering === undefined, weigering };
  });

/** Every kind of besluit with the true reason when it cannot be prepared now. */
export const possibleAfstemmingsbesluiten = (zaak: Afstemming, context: Afstemmingscontext) =>
  AFSTEMMINGSBESLUITEN.map((soort) => {
    const zonder = vraagtPlicht('prepareBesluit', soort) ? zonderPlicht(context.geenPlicht) : undefined;
    const weigering = bezwaar(zaak, 'prepareBesluit', context) ?? zonder ?? besluitPast(zaak, soort, context.vandaag);
    return { soort, mag: weigering === undefined, weigering };
  });

/** The day by which somebody of staff has to do something, with what; undefined when nothing waits. */
export function afstemmingsklok(zaak: Afstemming): { readonly wat: string; readonly uiterlijk: IsoDate } | undefined {
  switch (zaak.toestand) {
    case 'signalering':
      return { wat: 'Voornemen sturen of afzien', uiterlijk: addDays(zaak.gemeldOp, 14) };
    case 'voornemen':
      return { wat: 'Besluiten na de reactietijd', uiterlijk: addDays(zaak.voornemen.zienswijzeTot, 14) };
    case 'zienswijze':
      return { wat: 'Reactie lezen en besluiten', uiterlijk: addDays(zaak.voornemen.zienswijzeTot, 14) };
    case 'inkeer-gevraagd':
      // the term of a request without one of its own: eight weeks (Awb 4:13); a person without money waits shorter
      return { wat: 'Verzoek om te stoppen beoordelen', uiterlijk: addDays(zaak.verzoek.op, 14) };
    case 'opgelegd':
      return zaak.oplegging.heroverwegenVoor && !zaak.heroverwogen
        ? { wat: 'Verlaging heroverwegen', uiterlijk: zaak.oplegging.heroverwegenVoor }
        : undefined;
    default:
      return undefined;
  }
}
