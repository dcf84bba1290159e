import { AFZIENGRONDEN_HOREN, DICTA, RECHTBANKEN } from '@meedoen/casework/bezwaar';
import { datum, type Handeling, tekst, type Veld, vak } from '../vorm/Velden.tsx';

export const DICTUMNAAM = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deels gegrond',
  ongegrond: 'ongegrond',
  'niet-ontvankelijk': 'niet-ontvankelijk',
} as const;

const GROND = {
  'kennelijk-niet-ontvankelijk': 'duidelijk niet-ontvankelijk',
  'kennelijk-ongegrond': 'duidelijk ongegrond',
  'wil-niet': 'de inwoner wil geen gesprek',
  'geen-antwoord': 'de inwoner antwoordde niet op de uitnodiging',
  'geheel-tegemoet': 'de inwoner krijgt helemaal gelijk',
} as const;

const dictum: Veld = {
  naam: 'dictum',
  label: 'Uitkomst',
  soort: 'keuze',
  opties: DICTA.map((waarde) => ({ waarde, tekst: DICTUMNAAM[waarde] })),
};
const rechtbank: Veld = {
  naam: 'rechtbank',
  label: 'Rechtbank',
  soort: 'keuze',
  hulp: 'Die van de woonplaats van de inwoner.',
  opties: RECHTBANKEN.map((waarde) => ({ waarde, tekst: waarde })),
};
/** What can be done with an objection, in the order of the work, each with its fields. */
export const HANDELINGEN: Readonly<Record<string, Handeling>> = {
  takeUpBezwaar: { naam: 'Oppakken', velden: [] },
  requestHerstel: { naam: 'Vraag waarom', velden: [datum('uiterlijk', 'Laatste dag')] },
  addGronden: { naam: 'Gronden toevoegen', velden: [vak('gronden', 'Wat de inwoner zegt')] },
  inviteHoorzitting: {
    naam: 'Uitnodigen voor een gesprek',
    velden: [datum('dag', 'Dag'), tekst('tijd', 'Tijd'), tekst('plaats', 'Plaats')],
  },
  recordHoren: {
    naam: 'Gesprek vastleggen',
    velden: [datum('gehoordOp', 'Dag van het gesprek'), vak('verslag', 'Verslag', 'De inwoner kan dit lezen.')],
  },
  waiveHoren: {
    naam: 'Geen gesprek',
    velden: [
      {
        naam: 'grond',
        label: 'Reden in de wet',
        soort: 'keuze',
        opties: AFZIENGRONDEN_HOREN.map((waarde) => ({ waarde, tekst: GROND[waarde] })),
      },
      vak('reden', 'Toelichting', 'Komt in de beslissing te staan.'),
    ],
  },
  recordAdvies: { naam: 'Advies vastleggen', velden: [dictum, vak('tekst', 'Advies van de commissie')] },
  decideBezwaar: {
    naam: 'Beslissen',
    velden: [
      dictum,
      vak('motivering', 'Waarom', 'Komt zo in de brief. Schrijf kort en gewoon.'),
      { ...vak('uitvoering', 'Wat gaan we doen', 'Nodig bij (deels) gegrond; komt in de brief.'), vrij: true },
      { ...vak('verschoonbaar', 'Waarom te laat niet erg is'), vrij: true },
      { ...vak('afwijkingAdvies', 'Waarom anders dan het advies'), vrij: true },
      rechtbank,
    ],
  },
  postponeBeslissing: {
    naam: 'Zes weken uitstellen',
    velden: [vak('reden', 'Reden', 'De inwoner krijgt deze te lezen.')],
  },
  agreeUitstel: { naam: 'Uitstel afspreken', velden: [datum('totEnMet', 'Tot en met')] },
  registerIngebrekestelling: {
    naam: 'Ingebrekestelling ontvangen',
    velden: [{ ...datum('ontvangenOp', 'Ontvangen op'), hulp: 'Leeg: vandaag.', vrij: true }],
  },
  withdrawBezwaar: { naam: 'Ingetrokken door de inwoner', velden: [vak('reden', 'Wat de inwoner zei')] },
  registerBeroep: {
    naam: 'Beroep ingesteld',
    velden: [datum('ingesteldOp', 'Dag'), rechtbank, { ...tekst('zaaknummer', 'Zaaknummer'), vrij: true }],
  },
  recordUitspraak: {
    naam: 'Uitspraak vastleggen',
    velden: [datum('gedaanOp', 'Dag'), dictum, vak('tekst', 'Wat de rechter zei')],
  },
};
