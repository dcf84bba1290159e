import {
  GRONDEN_NIET_BEHANDELEN,
  type GrondNietBehandelen,
  KLACHT_AFZIENGRONDEN,
  KLACHTONDERWERPEN,
  KLACHTOORDELEN,
  type KlachtAfziengrond,
  type Klachtcommand,
  type Klachtonderwerp,
  type Klachttoestand,
  type Klachtuitkomst,
} from '@meedoen/casework/klacht';
import { datum, type Handeling, tekst, type Veld, vak } from '../vorm/Velden.tsx';

export const STAND: Readonly<Record<Klachttoestand, string>> = {
  ontvangen: 'nog niet opgepakt',
  'in-behandeling': 'in behandeling',
  afgehandeld: 'beantwoord',
  opgelost: 'samen opgelost',
  'niet-behandeld': 'niet in behandeling genomen',
  ingetrokken: 'ingetrokken',
};

export const UITKOMST: Readonly<Record<Klachtuitkomst, string>> = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deels gegrond',
  ongegrond: 'ongegrond',
  'geen-oordeel': 'geen oordeel',
  opgelost: 'samen opgelost',
  'niet-behandeld': 'niet in behandeling genomen',
  ingetrokken: 'ingetrokken',
};

export const ONDERWERP: Readonly<Record<Klachtonderwerp, string>> = {
  bejegening: 'hoe iemand behandeld is',
  bereikbaarheid: 'bereikbaarheid',
  informatie: 'informatie',
  snelheid: 'snelheid',
  zorgvuldigheid: 'zorgvuldigheid',
  privacy: 'privacy',
  anders: 'iets anders',
};

const GROND: Readonly<Record<GrondNietBehandelen, string>> = {
  'eerder-behandeld': 'is al eerder behandeld',
  'langer-dan-een-jaar': 'gebeurde langer dan een jaar geleden',
  'bezwaar-mogelijk': 'bezwaar was mogelijk',
  'beroep-mogelijk': 'beroep bij de rechter is of was mogelijk',
  'bij-de-rechter': 'ligt of lag bij de rechter',
  strafzaak: 'hoort bij een strafzaak',
  'onvoldoende-belang': 'het belang of het gewicht is duidelijk te klein',
};

const AFZIEN: Readonly<Record<KlachtAfziengrond, string>> = {
  'kennelijk-ongegrond': 'de klacht is duidelijk ongegrond',
  'wil-niet': 'wil geen gesprek',
  'geen-antwoord': 'antwoordde niet op de uitnodiging',
};

const keuze = <W extends string>(
  naam: string,
  label: string,
  waarden: readonly W[],
  woorden: Readonly<Record<W, string>>,
): Veld => ({
  naam,
  label,
  soort: 'keuze',
  opties: waarden.map((waarde) => ({ waarde, tekst: woorden[waarde] })),
});

const wie = keuze('wie', 'Van wie', ['klager', 'betrokkene'], {
  klager: 'de inwoner',
  betrokkene: 'de collega over wie het gaat',
});
const onderwerp = keuze('onderwerp', 'Waar ging het over', KLACHTONDERWERPEN, ONDERWERP);
const oordeel = keuze('oordeel', 'Oordeel', KLACHTOORDELEN, UITKOMST);

/** What can be done with a complaint, in the order of the work, each with its fields. */
export const HANDELINGEN: Readonly<Partial<Record<Klachtcommand, Handeling>>> = {
  takeUpKlacht: { naam: 'Oppakken', velden: [] },
  nameBetrokkenen: { naam: 'Over wie gaat het', velden: [] },
  inviteGesprek: {
    naam: 'Uitnodigen voor een gesprek',
    velden: [datum('dag', 'Dag'), tekst('tijd', 'Tijd'), tekst('plaats', 'Plaats')],
  },
  recordGesprek: {
    naam: 'Gesprek vastleggen',
    velden: [
      wie,
      datum('gehoordOp', 'Dag van het gesprek'),
      vak('verslag', 'Verslag', 'Het verslag van het gesprek met de inwoner kan de inwoner lezen.'),
    ],
  },
  waiveGesprek: {
    naam: 'Geen gesprek',
    velden: [
      wie,
      keuze('grond', 'Reden', KLACHT_AFZIENGRONDEN, AFZIEN),
      vak('reden', 'Toelichting', 'Gaat het om de inwoner? Dan komt dit in het antwoord te staan.'),
    ],
  },
  addToKlacht: { naam: 'Iets toevoegen', velden: [vak('aanvulling', 'Wat de inwoner nog zegt')] },
  recordKlachtadvies: { naam: 'Advies vastleggen', velden: [oordeel, vak('tekst', 'Advies van de commissie')] },
  settleKlacht: {
    naam: 'Samen opgelost',
    velden: [onderwerp, vak('afspraak', 'Wat u afsprak', 'Komt zo in de brief. Schrijf kort en gewoon.')],
  },
  answerKlacht: {
    naam: 'Antwoord geven',
    velden: [
      onderwerp,
      oordeel,
      vak('bevindingen', 'Wat u uitzocht', 'Komt zo in de brief. Schrijf kort en gewoon.'),
      { ...vak('conclusies', 'Wat wij gaan doen', 'Nodig bij (deels) gegrond; komt in de brief.'), vrij: true },
      { ...vak('afwijkingAdvies', 'Waarom anders dan het advies', 'Alleen als een commissie adviseerde.'), vrij: true },
    ],
  },
  postponeAfhandeling: {
    naam: 'Vier weken uitstellen',
    velden: [vak('reden', 'Reden', 'De inwoner krijgt deze te lezen.')],
  },
  agreeKlachtuitstel: { naam: 'Langer uitstel afspreken', velden: [datum('totEnMet', 'Antwoord uiterlijk op')] },
  declineKlacht: {
    naam: 'Niet in behandeling nemen',
    velden: [
      keuze('grond', 'Reden in de wet', GRONDEN_NIET_BEHANDELEN, GROND),
      vak('reden', 'Waarom', 'Komt zo in de brief. Schrijf kort en gewoon.'),
    ],
  },
  withdrawKlacht: { naam: 'Ingetrokken door de inwoner', velden: [vak('reden', 'Wat de inwoner zei')] },
};

/** What sends a letter to the resident, which can be read before it goes. */
export const MET_BRIEF: ReadonlySet<string> = new Set<Klachtcommand>([
  'inviteGesprek',
  'settleKlacht',
  'answerKlacht',
  'postponeAfhandeling',
  'agreeKlachtuitstel',
  'declineKlacht',
]);
