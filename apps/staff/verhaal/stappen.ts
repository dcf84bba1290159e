import type { Verhaaloordeel, Verhaalopdracht, VerhaalWeergave } from '@meedoen/contract/verhaal';
import { leesBedrag } from '../vorm/bedrag.ts';
import { bedrag, datum, getal, type Handeling, tekst, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
import { AFZIEN, EINDE } from './namen.ts';

const keuze = (naam: string, label: string, woorden: Readonly<Record<string, string>>): Veld => ({
  ...{ naam, label, soort: 'keuze' },
  opties: Object.entries(woorden).map(([waarde, woord]) => ({ waarde, tekst: woord })),
});
const vrij = (veld: Veld): Veld => ({ ...veld, vrij: true });

const PER_MAAND: readonly Veld[] = [
  bedrag('perMaandInCenten', 'Bedrag per maand'),
  datum('vanaf', 'Vanaf'),
  vrij(bedrag('eersteMaandInCenten', 'Over de eerste maand, als die niet heel is')),
];
const BETAALDAG = getal('betaaldag', 'Dag van de maand om te betalen', '1 tot en met 28');
const UITSPRAAK: readonly Veld[] = [
  tekst('rechtbank', 'Rechter'),
  tekst('kenmerk', 'Nummer van de uitspraak'),
  datum('datum', 'Datum van de uitspraak'),
  keuze('indexering', 'Jaarlijks indexeren (art. 62d)', {
    ja: 'ja, van rechtswege',
    nee: 'nee, de rechter sloot dat uit',
  }),
];
const { 'afgewezen-door-rechter': _, 'verzet-gegrond': __, ...EINDKEUZES } = EINDE;
const WAAR = { gesprek: 'in een gesprek', telefoon: 'aan de telefoon', brief: 'in een brief' };

type Stap = Verhaalopdracht | Verhaaloordeel;
/** Somebody else signs it or sends it back. */
export const isOordeel = (body: Stap): body is Verhaaloordeel =>
  body.command === 'signVerhaal' || body.command === 'returnVerhaal';

/** Each step with its command and what it asks for, in the order in which they come. */
export const STAPPEN: Readonly<Record<string, Handeling & { readonly command: Stap['command'] }>> = {
  requestInlichtingen: {
    command: 'requestInlichtingen',
    naam: 'Gegevens vragen',
    velden: [datum('uiterlijk', 'Antwoord uiterlijk op')],
  },
  recordDraagkracht: {
    command: 'recordDraagkracht',
    naam: 'Draagkracht vastleggen',
    velden: [
      ...PER_MAAND,
      vrij(
        vak('posten', 'Inkomen en lasten', 'Een regel per post, het bedrag achteraan. Lasten met een min: Huur -800'),
      ),
      tekst('vindplaats', 'Waarmee is berekend'),
      vak('toelichting', 'Toelichting', 'De onderhoudsplichtige leest dit in het voornemen.'),
    ],
  },
  recordUitspraak: {
    command: 'recordDraagkracht',
    naam: 'Uitspraak over onderhoud vastleggen',
    velden: [...PER_MAAND, ...UITSPRAAK, vak('toelichting', 'Waaruit blijkt dat die niet wordt nagekomen')],
  },
  announceVerhaal: {
    command: 'announceVerhaal',
    naam: 'Voornemen sturen',
    velden: [datum('zienswijzeTot', 'Reageren kan tot en met')],
  },
  recordZienswijze: {
    command: 'recordZienswijze',
    naam: 'Reactie vastleggen',
    velden: [
      datum('gegevenOp', 'Wanneer'),
      keuze('via', 'Hoe', WAAR),
      vak('tekst', 'Wat de onderhoudsplichtige vertelt'),
    ],
  },
  proposeVerhaal: {
    command: 'proposeVerhaal',
    naam: 'Besluit voorstellen',
    velden: [vak('motivering', 'Motivering', 'Ook wat u met de reactie deed. Dit staat in het besluit.'), BETAALDAG],
  },
  signVerhaal: { command: 'signVerhaal', naam: 'Ondertekenen en versturen', velden: [] },
  returnVerhaal: { command: 'returnVerhaal', naam: 'Terugsturen', velden: [vak('reden', 'Wat er anders moet')] },
  agreeVerhaal: {
    command: 'agreeVerhaal',
    naam: 'Afspraak vastleggen',
    velden: [...PER_MAAND, BETAALDAG, vak('afspraak', 'Wat u afsprak, met wie en hoe')],
  },
  recordWeigering: {
    command: 'recordWeigering',
    naam: 'Betaalt niet vrijwillig',
    velden: [datum('gegevenOp', 'Wanneer'), vak('tekst', 'Wat de onderhoudsplichtige zegt')],
  },
  fileVerzoek: {
    command: 'fileVerzoek',
    naam: 'Naar de rechter',
    velden: [
      tekst('rechtbank', 'Rechtbank'),
      vrij(tekst('kenmerk', 'Zaaknummer, als het er is')),
      datum('ingediendOp', 'Ingediend op'),
    ],
  },
  recordBeschikking: {
    command: 'recordBeschikking',
    naam: 'Beschikking vastleggen',
    velden: [...PER_MAAND, ...UITSPRAAK, BETAALDAG],
  },
  indexVerhaal: {
    command: 'indexVerhaal',
    naam: 'Indexering invoeren',
    velden: [
      getal('jaar', 'Jaar'),
      bedrag('percentage', 'Percentage'),
      bedrag('perMaandInCenten', 'Nieuw bedrag per maand'),
      tekst('vindplaats', 'Waar het percentage is bekendgemaakt'),
    ],
  },
  recordVerzet: {
    command: 'recordVerzet',
    naam: 'Verzet vastleggen',
    velden: [datum('gedaanOp', 'Verzet gedaan op'), vrij(tekst('kenmerk', 'Zaaknummer'))],
  },
  decideVerzet: {
    command: 'decideVerzet',
    naam: 'Uitkomst van verzet',
    velden: [
      keuze('uitkomst', 'Uitkomst', { ongegrond: 'ongegrond', ingetrokken: 'ingetrokken', gegrond: 'gegrond' }),
      vak('reden', 'Wat de rechter zei'),
    ],
  },
  waiveVerhaal: {
    command: 'waiveVerhaal',
    naam: 'Afzien van verhaal',
    velden: [keuze('grond', 'Grond', AFZIEN), vak('reden', 'Waarom', 'Wie al een brief kreeg, leest dit.')],
  },
  endVerhaal: {
    command: 'endVerhaal',
    naam: 'Verhaal beëindigen',
    velden: [
      keuze('grond', 'Grond', EINDKEUZES),
      { naam: 'laatsteMaand', label: 'Laatste maand', soort: 'maand' },
      vak('reden', 'Waarom', 'De onderhoudsplichtige leest dit.'),
    ],
  },
};

/** Lines as people write them: words, and the amount at the end. @returns the first line that is none */
export function leesPosten(text: string): {
  readonly posten: { omschrijving: string; bedragInCenten: number }[];
  readonly fout?: string;
} {
  const posten = [];
  for (const regel of text.split('\n').map((each) => each.trim())) {
    if (regel === '') continue;
    const [, omschrijving, getypt] = /^(.*?)[\s:;]+(-?[€\d.,]+)$/.exec(regel) ?? [];
    const bedragInCenten = getypt === undefined ? undefined : leesBedrag(getypt);
    if (!omschrijving || bedragInCenten === undefined) return { posten: [], fout: `Zet achter "${regel}" een bedrag.` };
    posten.push({ omschrijving, bedragInCenten });
  }
  return { posten };
}

/** The body of a step; what is wrong with a number is said by the server at its field. */
export function inhoudVan(stap: string, waarden: Waarden): Stap {
  const { command, velden } = STAPPEN[stap] ?? { command: 'signVerhaal', velden: [] };
  const waarde: Record<string, unknown> = {};
  for (const { naam, soort, vrij: leegMag } of velden) {
    const getypt = waarden[naam] ?? '';
    if (leegMag && getypt === '' && naam !== 'kenmerk') continue;
    if (soort === 'bedrag') waarde[naam] = leesBedrag(getypt) ?? getypt;
    else if (soort === 'getal') waarde[naam] = getypt === '' ? getypt : Number(getypt);
    else waarde[naam] = getypt;
  }
  const { rechtbank, kenmerk, datum: dag, indexering, posten, ...rest } = waarde;
  const uitspraak = { rechtbank, kenmerk, datum: dag, indexering: indexering === 'ja' };
  if (stap === 'recordDraagkracht') {
    const draagkracht = { bron: 'berekening', posten: leesPosten(String(posten ?? '')).posten, ...rest };
    return { command, draagkracht } as Stap;
  }
  if (stap === 'recordUitspraak')
    return { command, draagkracht: { bron: 'rechterlijke-uitspraak', uitspraak, ...rest } } as Stap;
  if (stap === 'recordBeschikking') return { command, uitspraak, ...rest } as Stap;
  return { command, ...waarde } as Stap;
}

/** What a form begins with: what the case knows already. */
export function beginVan(stap: string, zaak: VerhaalWeergave, schrijf: (cents: number) => string): Waarden {
  const bekend = zaak.draagkracht;
  if (stap === 'agreeVerhaal' && bekend)
    return {
      perMaandInCenten: schrijf(bekend.perMaandInCenten),
      vanaf: bekend.vanaf,
      betaaldag: String(zaak.betaaldag ?? 25),
    };
  return {};
}
