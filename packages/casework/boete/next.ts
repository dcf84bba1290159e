import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { schendingPast } from './schending.ts';
import {
  BOETEBESLUITEN,
  BOETECOMMANDS,
  type Boetebesluit,
  type Boetecommand,
  type Boeteopdracht,
  type Boetetoestand,
  type Boetezaak,
} from './toestand.ts';

/** What deciding needs to know besides the case. */
export interface Boetecontext {
  readonly vandaag: IsoDate;
  /** The person has died: no fine (Awb 5:42 lid 1). */
  readonly overleden?: boolean | undefined;
  /** Afstemming of this person that was not let go, by the day of the conduct. */
  readonly afstemmingen?: readonly { readonly kenmerk: string; readonly datum: IsoDate }[] | undefined;
  /** Cases that ended in a fine, a warning or the message that none follows. */
  readonly afgedaan?:
    | readonly { readonly kenmerk: string; readonly wat: string; readonly van: IsoDate; readonly totEnMet: IsoDate }[]
    | undefined;
  /** Last day on which a fine may still be imposed (Awb 5:45). */
  readonly vervaltNa?: IsoDate | undefined;
  /** The law lets a warning take the place of the fine (18a lid 4). */
  readonly kanWaarschuwen?: boolean | undefined;
}

/** Least number of days to tell one's side: two weeks, so that somebody can read, ask and answer. */
export const BOETE_ZIENSWIJZEDAGEN = 14;

const OPEN: readonly Boetetoestand[] = ['onderzoek', 'voornemen', 'zienswijze'];
const NA_VOORNEMEN: readonly Boetetoestand[] = ['voornemen', 'zienswijze'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Boetecommand, 'startBoeteonderzoek'>, readonly Boetetoestand[]>> = {
  editSchending: ['onderzoek'],
  judgeSchending: OPEN,
  announceBoete: ['onderzoek'],
  giveZienswijze: NA_VOORNEMEN,
  prepareBesluit: OPEN,
  dropVoorstel: OPEN,
  waiveBoete: OPEN,
  imposeBoete: NA_VOORNEMEN,
  giveWaarschuwing: NA_VOORNEMEN,
  revokeBoete: ['opgelegd', 'gewaarschuwd'],
};

/** The besluit a command follows from. */
const VOLGT_UIT: Partial<Record<Boetecommand, Boetebesluit>> = {
  imposeBoete: 'boete-opleggen',
  giveWaarschuwing: 'boete-waarschuwen',
};

const STAND: Readonly<Record<Boetetoestand, string>> = {
  onderzoek: 'Het onderzoek loopt. Er is nog geen voornemen verstuurd.',
  voornemen: 'Het voornemen is verstuurd. De inwoner kan reageren.',
  zienswijze: 'De inwoner heeft gereageerd.',
  opgelegd: 'De boete is opgelegd.',
  gewaarschuwd: 'Er is een waarschuwing gegeven.',
  afgezien: 'Er komt geen boete.',
  herroepen: 'Het besluit is na bezwaar herroepen.',
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function bezwaar(zaak: Boetezaak | undefined, command: Boetecommand, context: Boetecontext): Weigering | undefined {
  if (command === 'startBoeteonderzoek')
    return zaak ? nee('al-begonnen', 'Dit onderzoek is er al.') : overleden(context);
  if (!zaak) return nee('geen-zaak', 'Start eerst een boeteonderzoek.');
  if (!PAST[command].includes(zaak.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[zaak.toestand]}`, undefined, {
      toestand: zaak.toestand,
    });
  const volgtUit = VOLGT_UIT[command];
  if (volgtUit && zaak.voorstel?.soort !== volgtUit)
    return nee('geen-besluit', 'Hiervoor is eerst een besluit nodig.', 'Awb art. 1:3');
  if (command === 'dropVoorstel' && !zaak.voorstel) return nee('geen-voorstel', 'Er ligt geen voorstel.');
  if ((command === 'prepareBesluit' || command === 'waiveBoete') && zaak.voorstel)
    return nee('voorstel-open', 'Er ligt al een voorstel voor een besluit. Werk daarin verder.');
  if (command === 'announceBoete') return magNog(zaak, context);
  return undefined;
}

const overleden = ({ overleden: is }: Boetecontext): Weigering | undefined =>
  is ? nee('overleden', 'Deze inwoner is overleden. Er komt geen boete.', 'Awb art. 5:42 lid 1') : undefined;

/** Whether a fine or warning may still come of it. */
function magNog(zaak: Boetezaak, context: Boetecontext): Weigering | undefined {
  if (!zaak.oordeel)
    return nee('oordeel-ontbreekt', 'Beoordeel eerst hoeveel de inwoner is te verwijten.', 'Boetebesluit art. 2a');
  const { vervaltNa, vandaag } = context;
  if (vervaltNa && vandaag > vervaltNa)
    return nee('vervallen', `Dit is te lang geleden. Een boete kon tot en met ${datum(vervaltNa)}.`, 'Awb art. 5:45', {
      vervaltNa,
    });
  return overleden(context) ?? schendingPast(zaak.schending, context);
}

/** What a case becomes by a command, or the refusal with its reason. */
export function nextBoete(
  zaak: Boetezaak | undefined,
  opdracht: Boeteopdracht,
  context: Boetecontext,
): Uitslag<Boetezaak> {
  const weigering = bezwaar(zaak, opdracht.command, context) ?? inhoud(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'startBoeteonderzoek') {
    const { command: _, door, op: __, ...rest } = opdracht;
    return gelukt({ ...rest, toestand: 'onderzoek', gestartDoor: door, gestartOp: context.vandaag });
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a case`);
  return gelukt(na(zaak, opdracht, context.vandaag));
}

/** What is wrong with what a command holds. */
function inhoud(zaak: Boetezaak | undefined, opdracht: Boeteopdracht, context: Boetecontext): Weigering | undefined {
  const { vandaag } = context;
  switch (opdracht.command) {
    case 'startBoeteonderzoek':
    case 'editSchending':
      return schendingPast(opdracht.schending, context);
    case 'judgeSchending':
      return oordeelPast(opdracht);
    case 'announceBoete':
      return (
        leeg(opdracht.bevindingen, 'rapport-ontbreekt', 'Schrijf in het rapport wat is vastgesteld.') ??
        (opdracht.zienswijzeTot < addDays(vandaag, BOETE_ZIENSWIJZEDAGEN)
          ? nee(
              'zienswijze-te-kort',
              `Geef de inwoner ten minste twee weken: tot en met ${datum(addDays(vandaag, BOETE_ZIENSWIJZEDAGEN))}.`,
              'Awb art. 5:50, 5:53',
              { zienswijzeTot: opdracht.zienswijzeTot },
            )
          : undefined)
      );
    case 'giveZienswijze':
      return zienswijzePast(opdracht, vandaag);
    case 'prepareBesluit':
      return zaak ? besluitPast(zaak, opdracht.soort, context) : undefined;
    case 'waiveBoete':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.');
    case 'imposeBoete':
      return opdracht.bedrag <= 0
        ? nee('geen-bedrag', 'Een boete is meer dan 0 euro. Zie er anders van af, met de reden.', 'Pw art. 18a')
        : undefined;
    default:
      return undefined;
  }
}

function oordeelPast({
  toelichting,
  matiging,
  ruimtePerMaand,
}: Extract<Boeteopdracht, { command: 'judgeSchending' }>): Weigering | undefined {
  if (ruimtePerMaand !== undefined && ruimtePerMaand < 0)
    return nee('ruimte-onmogelijk', 'Wat iemand kan betalen is 0 euro of meer.');
  if (matiging && (matiging.percentage <= 0 || matiging.percentage >= 100))
    return nee('matiging-onmogelijk', 'Matigen is meer dan 0 en minder dan 100 procent. Zie anders van de boete af.');
  return (
    leeg(toelichting, 'toelichting-ontbreekt', 'Schrijf op waarom u dit zo beoordeelt.') ??
    (matiging && leeg(matiging.reden, 'reden-ontbreekt', 'Schrijf op waarom de boete lager moet.'))
  );
}

function zienswijzePast(
  opdracht: Extract<Boeteopdracht, { command: 'giveZienswijze' }>,
  vandaag: IsoDate,
): Weigering | undefined {
  const { via, zwijgrechtGezegd, tekst, gegevenOp } = opdracht;
  // somebody who is heard with a view to a fine is told that they need not answer
  if ((via === 'gesprek' || via === 'telefoon') && !zwijgrechtGezegd)
    return nee(
      'zwijgrecht-niet-gezegd',
      'Zeg de inwoner vóór het gesprek dat antwoorden niet hoeft, en leg dat vast.',
      'Awb art. 5:10a lid 2',
    );
  return later(gegevenOp, vandaag) ?? leeg(tekst, 'tekst-ontbreekt', 'Schrijf op wat u wilt vertellen.');
}

function besluitPast(zaak: Boetezaak, soort: Boetebesluit, context: Boetecontext): Weigering | undefined {
  if (zaak.toestand === 'onderzoek')
    return nee(
      'niet-gehoord',
      'Stuur eerst het rapport met het voornemen. De inwoner mag reageren.',
      'Awb art. 5:53 lid 3',
    );
  if (zaak.toestand === 'voornemen' && context.vandaag <= zaak.voornemen.zienswijzeTot)
    return nee(
      'zienswijze-loopt-nog',
      `De inwoner kan nog reageren tot en met ${datum(zaak.voornemen.zienswijzeTot)}.`,
      'Awb art. 5:53 lid 3',
      { zienswijzeTot: zaak.voornemen.zienswijzeTot },
    );
  if (soort === 'boete-waarschuwen' && context.kanWaarschuwen === false)
    return nee(
      'geen-waarschuwing-mogelijk',
      'Een waarschuwing kan hier niet in de plaats van een boete komen.',
      'Pw art. 18a lid 4',
    );
  return magNog(zaak, context);
}

function na(
  zaak: Boetezaak,
  opdracht: Exclude<Boeteopdracht, { command: 'startBoeteonderzoek' }>,
  vandaag: IsoDate,
): Boetezaak {
  switch (opdracht.command) {
    case 'editSchending':
      return { ...zaak, schending: opdracht.schending };
    case 'judgeSchending': {
      const { verwijtbaarheid, toelichting, ruimtePerMaand, matiging } = opdracht;
      const oordeel = { verwijtbaarheid, toelichting: toelichting.trim(), ruimtePerMaand, matiging };
      return { ...zaak, oordeel };
    }
    case 'announceBoete': {
      const { oordeel } = zaak;
      if (!oordeel) throw new Error('announceBoete passed without an oordeel');
      const { zienswijzeTot, waarschuwing, hoogstens, door } = opdracht;
      return {
        ...basis(zaak),
        oordeel,
        toestand: 'voornemen',
        rapport: { door, op: vandaag, bevindingen: opdracht.bevindingen.trim() },
        voornemen: { op: vandaag, zienswijzeTot, waarschuwing, hoogstens },
        zienswijzen: [],
      };
    }
    case 'giveZienswijze': {
      const { gegevenOp: op, via, tekst, door } = opdracht;
      const gehoordDoor = via === 'gesprek' || via === 'telefoon' ? door : undefined;
      const met = aangekondigd(zaak);
      return {
        ...met,
        toestand: 'zienswijze',
        zienswijzen: [...met.zienswijzen, { op, via, tekst: tekst.trim(), gehoordDoor }],
      };
    }
    case 'prepareBesluit':
      return { ...zaak, voorstel: { besluit: opdracht.besluit, soort: opdracht.soort } };
    case 'dropVoorstel':
      return { ...zaak, voorstel: undefined };
    case 'waiveBoete': {
      const { grond, reden } = opdracht;
      const medegedeeld = 'voornemen' in zaak;
      return {
        ...basis(zaak),
        toestand: 'afgezien',
        afgezien: { op: vandaag, grond, reden: reden.trim(), medegedeeld },
      };
    }
    case 'imposeBoete': {
      const { besluit, bedrag } = opdracht;
      return {
        ...aangekondigd(zaak),
        voorstel: undefined,
        toestand: 'opgelegd',
        oplegging: { besluit, op: vandaag, bedrag },
      };
    }
    case 'giveWaarschuwing': {
      const waarschuwing = { besluit: opdracht.besluit, op: vandaag };
      return { ...aangekondigd(zaak), voorstel: undefined, toestand: 'gewaarschuwd', waarschuwing };
    }
    case 'revokeBoete':
      return { ...basis(zaak), toestand: 'herroepen', herroepen: { op: vandaag, bezwaar: opdracht.bezwaar } };
  }
}

/** What every state carries; what is being prepared does not go along. */
function basis({ id, uitvoerder, gemeente, persoon, schending, gestartDoor, gestartOp, oordeel }: Boetezaak) {
  return { id, uitvoerder, gemeente, persoon, schending, gestartDoor, gestartOp, oordeel };
}

type Aangekondigd = Extract<Boetezaak, { toestand: 'voornemen' | 'zienswijze' }>;
function aangekondigd(zaak: Boetezaak): Aangekondigd {
  if (zaak.toestand === 'voornemen' || zaak.toestand === 'zienswijze') return zaak;
  throw new Error(`no voornemen in ${zaak.toestand}`);
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleBoetecommands = (zaak: Boetezaak | undefined, context: Boetecontext) =>
  BOETECOMMANDS.map((command) => {
    const weigering = bezwaar(zaak, command, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** Every kind of besluit with the true reason when it cannot be prepared now. */
export const possibleBoetebesluiten = (zaak: Boetezaak, context: Boetecontext) =>
  BOETEBESLUITEN.map((soort) => {
    const weigering = bezwaar(zaak, 'prepareBesluit', context) ?? besluitPast(zaak, soort, context);
    return { soort, mag: weigering === undefined, weigering };
  });
