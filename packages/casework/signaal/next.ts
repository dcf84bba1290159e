import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  SIGNAALCOMMANDS,
  type Signaal,
  type Signaalcommand,
  type Signaalopdracht,
  type Signaaltoestand,
  type Signaaluitkomst,
} from './toestand.ts';

export interface Signaalcontext {
  readonly vandaag: IsoDate;
}

/** Least number of days to answer a question about a signal. */
export const SIGNAALDAGEN = 14;

const PAST: Readonly<Record<Exclude<Signaalcommand, 'receiveSignaal'>, readonly Signaaltoestand[]>> = {
  askSignaal: ['ontvangen'],
  answerSignaal: ['gevraagd', 'beantwoord'],
  closeSignaal: ['ontvangen', 'gevraagd', 'beantwoord'],
};

const STAND: Readonly<Record<Signaaltoestand, string>> = {
  ontvangen: 'De inwoner is nog niet gevraagd.',
  gevraagd: 'De inwoner is gevraagd en kan antwoorden.',
  beantwoord: 'De inwoner heeft geantwoord.',
  afgesloten: 'Dit signaal is afgesloten.',
};

/** Outcomes that need no question: nothing is held against the resident. */
const ZONDER_VRAAG: readonly Signaaluitkomst[] = ['al-bekend', 'niet-van-deze-persoon'];

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function bezwaar(signaal: Signaal | undefined, command: Signaalcommand): Weigering | undefined {
  if (command === 'receiveSignaal') return signaal ? nee('al-begonnen', 'Dit signaal is er al.') : undefined;
  if (!signaal) return nee('geen-signaal', 'Leg eerst het signaal vast.');
  return PAST[command].includes(signaal.toestand)
    ? undefined
    : nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[signaal.toestand]}`, undefined, {
        toestand: signaal.toestand,
      });
}

/** What a signal becomes by a command, or the refusal with its reason. */
export function nextSignaal(
  signaal: Signaal | undefined,
  opdracht: Signaalopdracht,
  context: Signaalcontext,
): Uitslag<Signaal> {
  const weigering = bezwaar(signaal, opdracht.command) ?? inhoud(signaal, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'receiveSignaal') {
    const { command: _, door, op: __, ...rest } = opdracht;
    return gelukt({ ...rest, toestand: 'ontvangen', ontvangenOp: context.vandaag, ontvangenDoor: door });
  }
  if (!signaal) throw new Error(`${opdracht.command} passed without a signal`);
  return gelukt(na(signaal, opdracht, context.vandaag));
}

function inhoud(
  signaal: Signaal | undefined,
  opdracht: Signaalopdracht,
  { vandaag }: Signaalcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'receiveSignaal':
      return (
        later(opdracht.overDag, vandaag) ??
        leeg(opdracht.omschrijving, 'omschrijving-ontbreekt', 'Schrijf op wat u zag.') ??
        internetPast(opdracht)
      );
    case 'askSignaal':
      return (
        leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat u wilt vragen.') ??
        (opdracht.antwoordTot < addDays(vandaag, SIGNAALDAGEN)
          ? nee(
              'antwoordtijd-te-kort',
              `Geef de inwoner ten minste twee weken: tot en met ${datum(addDays(vandaag, SIGNAALDAGEN))}.`,
              'Pw art. 53a',
              { antwoordTot: opdracht.antwoordTot },
            )
          : undefined)
      );
    case 'answerSignaal':
      return (
        later(opdracht.gegevenOp, vandaag) ??
        leeg(opdracht.tekst, 'tekst-ontbreekt', 'Schrijf op wat u wilt vertellen.')
      );
    case 'closeSignaal':
      return (
        leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.') ??
        (signaal && sluitenPast(signaal, opdracht.uitkomst, vandaag))
      );
  }
}

/** Internet research only after a test of proportionality, with which another agreed. */
function internetPast({
  bron,
  proportionaliteit,
  door,
}: Extract<Signaalopdracht, { command: 'receiveSignaal' }>): Weigering | undefined {
  if (bron !== 'internet') return undefined;
  if (!proportionaliteit)
    return nee(
      'toets-ontbreekt',
      'Onderzoek op internet mag pas na een toets: wat, waarom, wat minder ingrijpt, en wie akkoord gaf.',
      'EVRM art. 8 lid 2',
    );
  const { wat, waarom, minderIngrijpend, akkoordVan } = proportionaliteit;
  if ([wat, waarom, minderIngrijpend].some((tekst) => tekst.trim() === ''))
    return nee('toets-onvolledig', 'Vul de hele toets in: wat, waarom en wat minder ingrijpt.', 'EVRM art. 8 lid 2');
  return akkoordVan === door
    ? nee('toets-eigen-akkoord', 'Een ander moet akkoord geven voor onderzoek op internet.', 'EVRM art. 8 lid 2')
    : undefined;
}

/** The resident is asked first, and gets the time for it. */
function sluitenPast(signaal: Signaal, uitkomst: Signaaluitkomst, vandaag: IsoDate): Weigering | undefined {
  if (ZONDER_VRAAG.includes(uitkomst) || signaal.toestand === 'beantwoord') return undefined;
  if (signaal.toestand === 'ontvangen')
    return nee(
      'niet-gevraagd',
      'Vraag het eerst aan de inwoner. Zonder antwoord volgt hier niets uit.',
      'Awb art. 3:2',
    );
  if (signaal.toestand === 'gevraagd' && vandaag <= signaal.vraag.antwoordTot)
    return nee(
      'antwoordtijd-loopt-nog',
      `De inwoner kan nog antwoorden tot en met ${datum(signaal.vraag.antwoordTot)}.`,
      'Awb art. 3:2',
      { antwoordTot: signaal.vraag.antwoordTot },
    );
  return undefined;
}

function na(
  signaal: Signaal,
  opdracht: Exclude<Signaalopdracht, { command: 'receiveSignaal' }>,
  vandaag: IsoDate,
): Signaal {
  switch (opdracht.command) {
    case 'askSignaal': {
      const vraag = { op: vandaag, tekst: opdracht.tekst.trim(), antwoordTot: opdracht.antwoordTot };
      return { ...signaal, toestand: 'gevraagd', vraag, antwoorden: [] };
    }
    case 'answerSignaal': {
      if (!('vraag' in signaal) || !signaal.vraag) throw new Error(`no question in ${signaal.toestand}`);
      const { gegevenOp: op, via, tekst } = opdracht;
      const antwoorden = [...(signaal.antwoorden ?? []), { op, via, tekst: tekst.trim() }];
      return { ...signaal, vraag: signaal.vraag, toestand: 'beantwoord', antwoorden };
    }
    case 'closeSignaal': {
      const { uitkomst, reden } = opdracht;
      return { ...signaal, toestand: 'afgesloten', afsluiting: { op: vandaag, uitkomst, reden: reden.trim() } };
    }
  }
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleSignaalcommands = (signaal: Signaal | undefined) =>
  SIGNAALCOMMANDS.map((command) => {
    const weigering = bezwaar(signaal, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** Days to come from a signal to a question: our own, so that nobody is left waiting. */
const OPPAKDAGEN = 14;
const SLUITDAGEN = 7;

/** What waits for staff and until when; undefined when nothing does. */
export function signaalklok(signaal: Signaal): { readonly wat: string; readonly uiterlijk: IsoDate } | undefined {
  switch (signaal.toestand) {
    case 'ontvangen':
      return { wat: 'Signaal: de inwoner vragen', uiterlijk: addDays(signaal.ontvangenOp, OPPAKDAGEN) };
    case 'gevraagd':
      return {
        wat: 'Signaal: afsluiten na de antwoordtijd',
        uiterlijk: addDays(signaal.vraag.antwoordTot, SLUITDAGEN),
      };
    case 'beantwoord':
      return { wat: 'Signaal: antwoord lezen en afsluiten', uiterlijk: addDays(signaal.vraag.antwoordTot, SLUITDAGEN) };
    case 'afgesloten':
      return undefined;
  }
}
