import {
  type LoonkostensubsidieWeergave,
  type Subsidieinhoud,
  subsidieopdracht,
} from '@meedoen/contract/loonkostensubsidie';
import { leesBedrag } from '../vorm/bedrag.ts';
import { datum, tekst, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
import { EINDGROND, keuzes, leesGetal, schrijfGetal } from './namen.ts';

type Stap = Subsidieinhoud['command'];

/** Fields that are a number, and fields that are an amount. */
const GETALLEN: readonly string[] = ['percentage', 'uren', 'voltijdUren'];
const BEDRAGEN: readonly string[] = ['perUurInCenten'];

const VANAF = datum('vanaf', 'Vanaf');
/** What each step asks for. */
export const VELDEN: Readonly<Record<Stap, { readonly knop: string; readonly velden: readonly Veld[] }>> = {
  recordLoonwaarde: {
    knop: 'Loonwaarde bewaren',
    velden: [
      tekst('percentage', 'Loonwaarde in hele procenten'),
      VANAF,
      datum('vastgesteldOp', 'Vastgesteld op'),
      tekst('deskundige', 'Deskundige'),
      { ...tekst('organisatie', 'Organisatie'), vrij: true },
      vak('rapport', 'Wat het rapport zegt', 'Kort, zonder medische gegevens. Het rapport zelf hoort bij de stukken.'),
      datum('herbeoordelenOp', 'Opnieuw vaststellen op'),
    ],
  },
  deferLoonwaarde: {
    knop: 'Bewaren',
    velden: [
      datum('overlegdOp', 'Overlegd met de werkgever op'),
      vak('reden', 'Waarom de loonwaarde nog niet wordt vastgesteld'),
    ],
  },
  changeUren: {
    knop: 'Uren bewaren',
    velden: [
      VANAF,
      tekst('uren', 'Uren per week'),
      { ...tekst('voltijdUren', 'Uren per week van een volledige baan'), vrij: true },
    ],
  },
  changeLoon: { knop: 'Loon bewaren', velden: [VANAF, tekst('perUurInCenten', 'Bruto loon per uur in euro')] },
  planHerbeoordeling: { knop: 'Bewaren', velden: [datum('herbeoordelenOp', 'Opnieuw vaststellen op')] },
  changeContract: {
    knop: 'Contract bewaren',
    velden: [
      {
        ...datum('contractTotEnMet', 'Contract tot en met'),
        vrij: true,
        hulp: 'Leeg: een contract zonder laatste dag.',
      },
    ],
  },
  endDienstbetrekking: {
    knop: 'Einde bewaren',
    velden: [
      datum('laatsteDag', 'Laatste dag'),
      { naam: 'grond', label: 'Waarom', soort: 'keuze', opties: keuzes(EINDGROND) },
    ],
  },
  withdrawAanvraag: { knop: 'Aanvraag intrekken', velden: [vak('reden', 'Waarom')] },
};

/** Fields as the server takes them; one that is no number goes as it was written, so that the refusal stands at it. */
export function alsOpdracht(stap: Stap, waarden: Waarden): Subsidieinhoud {
  const velden = VELDEN[stap].velden.flatMap(({ naam, vrij }) => {
    const geschreven = waarden[naam] ?? '';
    if (vrij && geschreven.trim() === '' && naam !== 'organisatie') return [];
    if (GETALLEN.includes(naam)) return [[naam, leesGetal(geschreven) ?? geschreven] as const];
    if (BEDRAGEN.includes(naam)) return [[naam, leesBedrag(geschreven) ?? geschreven] as const];
    return [[naam, geschreven] as const];
  });
  const inhoud = { command: stap, ...Object.fromEntries(velden) };
  const gelezen = subsidieopdracht.safeParse(inhoud);
  return gelezen.success ? gelezen.data : (inhoud as Subsidieinhoud);
}

/** What stands in the fields at first: as it is now. */
export function beginVan(zaak: LoonkostensubsidieWeergave, vandaag: string): Waarden {
  const uren = zaak.uren.at(-1);
  return {
    vastgesteldOp: vandaag,
    overlegdOp: vandaag,
    uren: uren ? schrijfGetal(uren.uren) : '',
    voltijdUren: uren?.voltijdUren ? schrijfGetal(uren.voltijdUren) : '',
    herbeoordelenOp: zaak.herbeoordelenOp ?? '',
    // left as it is it is refused; emptied it is a contract without a last day
    contractTotEnMet: zaak.contractTotEnMet ?? '',
  };
}
