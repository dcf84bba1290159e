import type { Ketenopdracht, Verwijzingopdracht } from '@meedoen/contract/ketenpartner';
import { datum, getal, type Handeling, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
import { opties, RESULTAAT, STOPGROND } from './woorden.ts';

const keuze = (naam: string, label: string, lijst: Veld['opties'] & {}): Veld => ({
  ...{ naam, label, soort: 'keuze' as const },
  opties: lijst,
});
const GEEN_MEDISCH = 'Kort en zakelijk. Niets over gezondheid, inkomen of schulden.';

const STOP: Handeling = {
  naam: 'Stoppen',
  velden: [
    datum('gestoptOp', 'Gestopt op'),
    keuze('grond', 'Waarom', opties(STOPGROND)),
    vak('toelichting', 'Toelichting', `${GEEN_MEDISCH} De inwoner, de coach en de organisatie lezen dit.`),
  ],
};

/** What the coach can do, with what it asks for. */
export const COACHHANDELINGEN: Readonly<Record<Verwijzingopdracht['command'], Handeling>> = {
  informInwoner: {
    naam: 'Vastleggen dat de inwoner het weet',
    velden: [
      datum('verteldOp', 'Verteld op'),
      keuze('vorm', 'Hoe', [
        { waarde: 'gesprek', tekst: 'In een gesprek' },
        { waarde: 'telefoon', tekst: 'Aan de telefoon' },
      ]),
      vak('woorden', 'Wat de inwoner zei'),
    ],
  },
  answerReactie: { naam: 'Antwoord geven', velden: [vak('antwoord', 'Uw antwoord', 'De inwoner leest dit.')] },
  sendVerwijzing: { naam: 'Versturen', velden: [] },
  withdrawVerwijzing: {
    naam: 'Intrekken',
    velden: [vak('reden', 'Waarom', 'De inwoner leest dit, de organisatie niet.')],
  },
  stopVerwijzing: STOP,
  confirmResultaat: {
    naam: 'Over het resultaat oordelen',
    velden: [
      keuze('akkoord', 'Is het doel bereikt?', [
        { waarde: 'ja', tekst: 'Ja, dat zie ik ook' },
        { waarde: 'nee', tekst: 'Nee' },
      ]),
      vak('toelichting', 'Waaraan ziet u dat?', 'De inwoner leest dit.'),
    ],
  },
};

/** What the organisation can do, with what it asks for. */
export const PARTNERHANDELINGEN: Readonly<Record<Ketenopdracht['command'], Handeling>> = {
  acceptVerwijzing: { naam: 'Aannemen', velden: [datum('eersteGesprekOp', 'Eerste gesprek op')] },
  declineVerwijzing: { naam: 'Niet aannemen', velden: [vak('reden', 'Waarom niet', GEEN_MEDISCH)] },
  startVerwijzing: { naam: 'Begin vastleggen', velden: [datum('begonnenOp', 'Begonnen op')] },
  reportVoortgang: {
    naam: 'Vertellen hoe het gaat',
    velden: [
      datum('totEnMet', 'Tot en met'),
      getal('contactmomenten', 'Aantal keer contact'),
      getal('bijeenkomsten', 'Aantal bijeenkomsten'),
      getal('aanwezig', 'Aantal keer aanwezig'),
      vak('toelichting', 'Hoe gaat het?', GEEN_MEDISCH),
    ],
  },
  finishVerwijzing: {
    naam: 'Afronden',
    velden: [
      datum('afgerondOp', 'Afgerond op'),
      keuze('resultaat', 'Is het doel bereikt?', opties(RESULTAAT)),
      vak('toelichting', 'Wat is er bereikt?', GEEN_MEDISCH),
    ],
  },
  stopVerwijzing: STOP,
};

const GETALLEN: readonly string[] = ['contactmomenten', 'bijeenkomsten', 'aanwezig'];

/** What was typed, as the API takes it; what is no number stays text, and the server says so at its field. */
export function alsOpdracht(command: string, waarden: Waarden): unknown {
  const velden = Object.entries(waarden).map(([naam, waarde]) => {
    if (naam === 'akkoord') return [naam, waarde === 'ja'];
    return [naam, GETALLEN.includes(naam) && /^\d+$/.test(waarde) ? Number(waarde) : waarde];
  });
  return { command, ...Object.fromEntries(velden) };
}
