import type { IsoDate } from '@meedoen/law/kernel';
import { instant } from '../tijdstip/index.ts';
import { nextVerwijzing, type Verwijzingcontext } from './next.ts';
import type { Verwijzingcommand, Verwijzingopdracht } from './opdracht.ts';
import {
  nextOvereenkomst,
  type Overeenkomst,
  type Overeenkomstcommand,
  type Overeenkomstinhoud,
  type Overeenkomstopdracht,
  type Overeenkomsttoestand,
} from './overeenkomst.ts';
import type { Verwijzing, Verwijzingtoestand } from './toestand.ts';

/** The day of the examples. */
export const VANDAAG: IsoDate = '2026-11-24';
const coach = { door: 'bas', op: instant('2026-11-24T10:00:00Z') };
const partner = { ...coach, door: 'eva' };

export const INHOUD: Overeenkomstinhoud = {
  ...{ vanaf: '2026-01-01', totEnMet: '2027-12-31', instrumenten: ['taaltraject'] },
  resultaten: [{ omschrijving: 'Een niveau hoger', binnenWeken: 20 }],
  ...{ doorlooptijdInWeken: 26, prijs: { bijStart: 400_00, bijResultaat: 600_00 }, plafondPerJaar: 20_000_00 },
  ...{ aandeel: { hoogstens: 800 }, sroiPromille: 50, inzageNaEindeInDagen: 14 },
};

type Van<O, C> = Extract<O, { readonly command: C }>;
export const OVEREENKOMSTOPDRACHT: { readonly [C in Overeenkomstcommand]: Van<Overeenkomstopdracht, C> } = {
  proposeOvereenkomst: {
    ...{ ...coach, door: 'hanna', command: 'proposeOvereenkomst' },
    ...{ id: 'o1', uitvoerder: 'veenrade', gemeente: '9901', ketenpartner: 'p1', inhoud: INHOUD },
  },
  approveOvereenkomst: { ...coach, door: 'noor', command: 'approveOvereenkomst' },
  rejectOvereenkomst: { ...coach, door: 'noor', command: 'rejectOvereenkomst', reden: 'Te duur.' },
  endOvereenkomst: { ...coach, command: 'endOvereenkomst', totEnMet: '2026-12-31', reden: 'De organisatie stopt.' },
  recordSroi: {
    ...{ ...coach, command: 'recordSroi', ingezetOp: '2026-11-02', bedrag: 500_00 },
    ...{ omschrijving: 'Een leerwerkplek', bewijs: 'f1' },
  },
};

const naOvereenkomst = (commands: readonly Overeenkomstcommand[]): Overeenkomst =>
  commands.reduce<Overeenkomst | undefined>((huidig, command) => {
    const uitslag = nextOvereenkomst(huidig, OVEREENKOMSTOPDRACHT[command], { vandaag: VANDAAG });
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    return uitslag.value;
  }, undefined) as Overeenkomst;
export const OVEREENKOMST: { readonly [T in Overeenkomsttoestand]: Overeenkomst } = {
  voorgesteld: naOvereenkomst(['proposeOvereenkomst']),
  geldig: naOvereenkomst(['proposeOvereenkomst', 'approveOvereenkomst']),
  afgewezen: naOvereenkomst(['proposeOvereenkomst', 'rejectOvereenkomst']),
  beeindigd: naOvereenkomst(['proposeOvereenkomst', 'approveOvereenkomst', 'endOvereenkomst']),
};

export const CONTEXT: Verwijzingcontext = {
  vandaag: VANDAAG,
  overeenkomst: OVEREENKOMST.geldig,
  ruimte: { gebruikt: 0, eigen: 0, alle: 0 },
};

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Verwijzingcommand]: Van<Verwijzingopdracht, C> } = {
  proposeVerwijzing: {
    ...{ ...coach, command: 'proposeVerwijzing', id: 'v1', uitvoerder: 'veenrade', gemeente: '9901' },
    ...{ persoon: 'farah', ketenpartner: 'p1', overeenkomst: 'o1', instrument: 'taaltraject' },
    ...{ instrumentnaam: 'Taaltraject', groep: 'werken-en-ervaren' },
    gegevens: { naam: 'Farah Rahimi', telefoon: '06 12345678', doel: 'Beter Nederlands praten op het werk', uren: 8 },
    afspraken: {
      ...{ partnernaam: 'Taalhuis', resultaten: INHOUD.resultaten, doorlooptijdInWeken: 26 },
      ...{ prijs: INHOUD.prijs, inzageNaEindeInDagen: 14 },
    },
  },
  informInwoner: {
    ...{ ...coach, command: 'informInwoner', verteldOp: VANDAAG, vorm: 'gesprek' },
    woorden: 'Farah vindt het goed.',
  },
  answerVerwijzing: { ...coach, door: 'farah', command: 'answerVerwijzing', reactie: 'akkoord', woorden: '' },
  answerReactie: { ...coach, command: 'answerReactie', antwoord: 'Alleen je naam en je nummer.' },
  sendVerwijzing: { ...coach, command: 'sendVerwijzing' },
  withdrawVerwijzing: { ...coach, command: 'withdrawVerwijzing', reden: 'Farah begint ergens anders.' },
  acceptVerwijzing: { ...partner, command: 'acceptVerwijzing', eersteGesprekOp: '2026-11-30' },
  declineVerwijzing: { ...partner, command: 'declineVerwijzing', reden: 'De groep is vol.' },
  startVerwijzing: { ...partner, command: 'startVerwijzing', begonnenOp: VANDAAG },
  reportVoortgang: {
    ...{ ...partner, command: 'reportVoortgang', totEnMet: VANDAAG, contactmomenten: 2, bijeenkomsten: 4 },
    ...{ aanwezig: 3, toelichting: 'Gaat goed.' },
  },
  finishVerwijzing: {
    ...{ ...partner, command: 'finishVerwijzing', afgerondOp: VANDAAG, resultaat: 'doel-bereikt' },
    toelichting: 'Een niveau hoger.',
  },
  stopVerwijzing: {
    ...{ ...partner, command: 'stopVerwijzing', gestoptOp: VANDAAG, grond: 'werk-gevonden' },
    toelichting: 'Begint morgen bij de bakker.',
  },
  confirmResultaat: { ...coach, command: 'confirmResultaat', akkoord: true, toelichting: 'Gezien in het gesprek.' },
};

const TOT_GESTART = [
  'proposeVerwijzing',
  'answerVerwijzing',
  'sendVerwijzing',
  'acceptVerwijzing',
  'startVerwijzing',
] as const;
const naVerwijzing = (commands: readonly Verwijzingcommand[]): Verwijzing =>
  commands.reduce<Verwijzing | undefined>((huidig, command) => {
    const uitslag = nextVerwijzing(huidig, OPDRACHT[command], CONTEXT);
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    return uitslag.value;
  }, undefined) as Verwijzing;

/** One verwijzing per state. */
export const VOORBEELD: { readonly [T in Verwijzingtoestand]: Verwijzing } = {
  voorgesteld: naVerwijzing(TOT_GESTART.slice(0, 2)),
  verstuurd: naVerwijzing(TOT_GESTART.slice(0, 3)),
  aangenomen: naVerwijzing(TOT_GESTART.slice(0, 4)),
  gestart: naVerwijzing(TOT_GESTART),
  afgerond: naVerwijzing([...TOT_GESTART, 'finishVerwijzing']),
  gestopt: naVerwijzing([...TOT_GESTART, 'stopVerwijzing']),
  geweigerd: naVerwijzing([...TOT_GESTART.slice(0, 3), 'declineVerwijzing']),
  ingetrokken: naVerwijzing(['proposeVerwijzing', 'withdrawVerwijzing']),
};
