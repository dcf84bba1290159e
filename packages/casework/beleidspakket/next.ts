import type { IsoDate } from '@meedoen/law/kernel';
import { geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { kaartVan, weigerKeuzes } from './keuzes.ts';
import { zonderReden } from './pakket.ts';
import type {
  Beleidsvoorstel,
  Voorstelcommand,
  Voorstelinhoud,
  Voorstelopdracht,
  Voorsteltoestand,
} from './voorstel.ts';
import { ADVIESMATEN, VOORSTELCOMMANDS } from './voorstel.ts';

export interface Voorstelcontext {
  readonly vandaag: IsoDate;
}

/** States in which a command fits. */
const IN: Readonly<Record<Exclude<Voorstelcommand, 'draftBeleid'>, readonly Voorsteltoestand[]>> = {
  editBeleid: ['concept', 'geadviseerd', 'beantwoord'],
  requestAdvies: ['concept'],
  recordAdvies: ['ter-advies'],
  answerAdvies: ['geadviseerd'],
  recordOpvolging: ['beantwoord', 'vastgesteld', 'gepubliceerd'],
  decideBeleid: ['beantwoord'],
  publishBeleid: ['vastgesteld'],
  withdrawBeleid: ['concept', 'ter-advies', 'geadviseerd', 'beantwoord', 'vastgesteld'],
};

const STAND: Readonly<Record<Voorsteltoestand, string>> = {
  concept: 'Dit is nog een concept. De cliëntenraad heeft nog geen advies gegeven.',
  'ter-advies': 'Dit ligt bij de cliëntenraad. Wacht op het advies, of trek het voorstel in.',
  geadviseerd: 'Het advies is er. Geef eerst antwoord.',
  beantwoord: 'Het advies is beantwoord. Leg nu vast wie het vaststelde.',
  vastgesteld: 'Dit is vastgesteld. Wie het wil veranderen, maakt een nieuw voorstel.',
  gepubliceerd: 'Dit is gepubliceerd. Wie het wil veranderen, maakt een nieuw voorstel.',
  ingetrokken: 'Dit voorstel is ingetrokken.',
};

/** Why a command cannot be given now; undefined when it can. */
export function weigerVoorstel(
  voorstel: Beleidsvoorstel | undefined,
  opdracht: Voorstelopdracht,
  { vandaag }: Voorstelcontext,
): Weigering | undefined {
  if (opdracht.command === 'draftBeleid')
    return voorstel ? nee('al-begonnen', 'Dit voorstel bestaat al.') : weigerInhoud(opdracht);
  if (!voorstel) return nee('niet-begonnen', 'Dit voorstel bestaat nog niet.');
  if (!IN[opdracht.command].includes(voorstel.toestand)) return nee('niet-in-deze-toestand', STAND[voorstel.toestand]);
  switch (opdracht.command) {
    case 'editBeleid':
      return weigerInhoud(opdracht);
    case 'requestAdvies':
      return zonderWaarom(voorstel);
    case 'recordAdvies':
      return (
        later(opdracht.advies.op, vandaag) ??
        ADVIESMATEN.map((maat) =>
          leeg(opdracht.advies.maten[maat].tekst, 'maat-leeg', 'Schrijf bij elke maat wat de cliëntenraad vindt.'),
        ).find((each) => each !== undefined)
      );
    case 'answerAdvies':
      return leeg(opdracht.tekst, 'antwoord-leeg', 'Schrijf wat u met het advies doet.');
    case 'recordOpvolging':
      return leeg(opdracht.tekst, 'opvolging-leeg', 'Schrijf wat er met het advies is gedaan.');
    case 'withdrawBeleid':
      return leeg(opdracht.reden, 'reden-leeg', 'Schrijf waarom u het voorstel intrekt.');
    case 'decideBeleid':
      return (
        leeg(opdracht.nummer, 'nummer-leeg', 'Vul het nummer van het besluit in.') ??
        later(opdracht.besluitOp, vandaag) ??
        zonderWaarom(voorstel) ??
        weigerInhoud(voorstel)
      );
    case 'publishBeleid':
      return weigerPublicatie(voorstel, opdracht.door, vandaag);
  }
}

/** What the law of the first day says of the choices. */
function weigerInhoud({ naam, vanaf, keuzes }: Voorstelinhoud): Weigering | undefined {
  return leeg(naam, 'naam-leeg', 'Geef het voorstel een naam.') ?? weigerKeuzes(keuzes, vanaf)[0]?.weigering;
}

function zonderWaarom(voorstel: Beleidsvoorstel): Weigering | undefined {
  const zonder = zonderReden(voorstel);
  return zonder.length > 0
    ? nee(
        'reden-ontbreekt',
        `Schrijf bij elke keuze waarom. Dit ontbreekt nog bij: ${zonder.map((naam) => kaartVan(naam).titel.toLowerCase()).join(', ')}.`,
      )
    : undefined;
}

/** Four eyes: who wrote it or recorded the decision does not bring it into force. What was computed already stays. */
function weigerPublicatie(voorstel: Beleidsvoorstel, door: string, vandaag: IsoDate): Weigering | undefined {
  if (voorstel.toestand === 'vastgesteld' && voorstel.besluit.vastgelegdDoor === door)
    return nee('zelf-vastgelegd', 'U legde het besluit zelf vast. Een collega publiceert het.');
  if (voorstel.schrijvers.includes(door))
    return nee('zelf-geschreven', 'U schreef zelf aan dit voorstel. Een collega publiceert het.');
  if (voorstel.vanaf < vandaag)
    return nee(
      'begint-in-verleden',
      'De eerste dag is voorbij. Beleid geldt niet met terugwerkende kracht: maak een nieuw voorstel met een latere dag.',
      undefined,
      { vanaf: voorstel.vanaf },
    );
  return weigerInhoud(voorstel);
}

/** The draft after a command, or why not. */
export function nextVoorstel(
  voorstel: Beleidsvoorstel | undefined,
  opdracht: Voorstelopdracht,
  context: Voorstelcontext,
): Uitslag<Beleidsvoorstel> {
  const weigering = weigerVoorstel(voorstel, opdracht, context);
  if (weigering) return geweigerd(weigering);
  return { ok: true, value: na(voorstel, opdracht, context) };
}

function na(
  voorstel: Beleidsvoorstel | undefined,
  opdracht: Voorstelopdracht,
  { vandaag }: Voorstelcontext,
): Beleidsvoorstel {
  if (opdracht.command === 'draftBeleid') {
    const { id, uitvoerder, gemeente, door } = opdracht;
    return { ...inhoudVan(opdracht), id, uitvoerder, gemeente, schrijvers: [door], toestand: 'concept' };
  }
  if (!voorstel) throw new Error('refused before');
  switch (opdracht.command) {
    case 'editBeleid':
      return {
        ...voorstel,
        ...inhoudVan(opdracht),
        schrijvers: [...new Set([...voorstel.schrijvers, opdracht.door])],
      };
    case 'requestAdvies':
      return { ...basisVan(voorstel), toestand: 'ter-advies', gevraagdOp: vandaag };
    case 'recordAdvies':
      return { ...basisVan(voorstel), toestand: 'geadviseerd', advies: opdracht.advies };
    case 'withdrawBeleid':
      return { ...basisVan(voorstel), toestand: 'ingetrokken', intrekking: { op: vandaag, reden: opdracht.reden } };
    default:
      return verder(voorstel, opdracht, vandaag);
  }
}

/** Steps that carry the advice along. */
function verder(
  voorstel: Beleidsvoorstel,
  opdracht: Extract<
    Voorstelopdracht,
    { command: 'answerAdvies' | 'recordOpvolging' | 'decideBeleid' | 'publishBeleid' }
  >,
  vandaag: IsoDate,
): Beleidsvoorstel {
  if (opdracht.command === 'answerAdvies' && voorstel.toestand === 'geadviseerd')
    return { ...voorstel, toestand: 'beantwoord', antwoord: { op: vandaag, tekst: opdracht.tekst }, opvolging: [] };
  if (opdracht.command === 'recordOpvolging' && 'opvolging' in voorstel)
    return { ...voorstel, opvolging: [...voorstel.opvolging, { op: vandaag, tekst: opdracht.tekst }] };
  if (opdracht.command === 'decideBeleid' && voorstel.toestand === 'beantwoord') {
    const { besluitOp: op, nummer, orgaan, door: vastgelegdDoor } = opdracht;
    return { ...voorstel, toestand: 'vastgesteld', besluit: { op, nummer, orgaan, vastgelegdDoor } };
  }
  if (opdracht.command === 'publishBeleid' && voorstel.toestand === 'vastgesteld')
    return { ...voorstel, toestand: 'gepubliceerd', publicatie: { op: vandaag, door: opdracht.door } };
  throw new Error('refused before');
}

const inhoudVan = ({ naam, vanaf, keuzes, verantwoording, afspraken }: Voorstelinhoud): Voorstelinhoud => ({
  ...{ naam, vanaf, keuzes, verantwoording, afspraken },
});

function basisVan(voorstel: Beleidsvoorstel) {
  const { id, uitvoerder, gemeente, schrijvers } = voorstel;
  return { ...inhoudVan(voorstel), id, uitvoerder, gemeente, schrijvers };
}

/** For each button: whether it may, or why not. What a form still asks is taken to be filled in. */
export function possibleVoorstelcommands(
  voorstel: Beleidsvoorstel,
  door: string,
  context: Voorstelcontext,
): readonly { readonly command: Voorstelcommand; readonly mag: boolean; readonly reden: string | null }[] {
  const op = `${context.vandaag}T12:00:00.000Z` as Voorstelopdracht['op'];
  const maat = { oordeel: 'voldoet', tekst: 'x' } as const;
  const ingevuld: { readonly [C in Voorstelcommand]: Omit<Extract<Voorstelopdracht, { command: C }>, 'door' | 'op'> } =
    {
      draftBeleid: { command: 'draftBeleid', ...basisVan(voorstel) },
      editBeleid: { command: 'editBeleid', ...inhoudVan(voorstel) },
      requestAdvies: { command: 'requestAdvies' },
      recordAdvies: {
        command: 'recordAdvies',
        advies: {
          op: context.vandaag,
          maten: { respect: maat, rechtvaardigheid: maat, communicatie: maat, menselijkeBenadering: maat },
        },
      },
      answerAdvies: { command: 'answerAdvies', tekst: 'x' },
      recordOpvolging: { command: 'recordOpvolging', tekst: 'x' },
      decideBeleid: { command: 'decideBeleid', besluitOp: context.vandaag, nummer: 'x', orgaan: 'college' },
      publishBeleid: { command: 'publishBeleid' },
      withdrawBeleid: { command: 'withdrawBeleid', reden: 'x' },
    };
  return VOORSTELCOMMANDS.map((command) => {
    const weigering = weigerVoorstel(voorstel, { ...ingevuld[command], door, op } as Voorstelopdracht, context);
    return { command, mag: weigering === undefined, reden: weigering?.tekst ?? null };
  });
}
