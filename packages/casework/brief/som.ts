import type { Cents, Explained } from '@meedoen/law/kernel';
import type { MaandUitkomst } from '@meedoen/law/participatiewet';
import { artikelVoluit } from './artikel.ts';
import type { Som, Somregel, Somrol, Taal } from './brief.ts';
import type { Schrijver } from './schrijver.ts';
import { somteksten } from './teksten/som.ts';

type Sleutel = keyof (typeof somteksten)['versies'][number]['zinnen'];

interface Maandregel {
  readonly sleutel: Sleutel;
  readonly cents: Cents;
  readonly artikel: string;
  readonly rol: Somrol;
}

/** @throws RangeError when the amount is missing: nothing may be decided or sent on such a month. */
export function vereist(
  uitkomst: MaandUitkomst,
  naam: 'norm' | 'uitkering' | 'vakantietoeslag' | 'uitbetaling' | 'voorschot',
): Explained<Cents> {
  const gevonden = uitkomst[naam];
  if (gevonden) return gevonden;
  const wat = uitkomst.ontbreekt.map((o) => (o.soort === 'bedrag' ? o.naam : o.pad)).join(', ');
  throw new RangeError(`${naam} of ${uitkomst.maand} is not known: ${wat || 'no reason given'}`);
}

/**
 * The lines from the norm to the bijstand of a month, in one direction. What the law takes away for another reason than
 * income (no right, part of the month, income above the norm) is a line too, so that the column always adds up.
 */
function totUitkering(uitkomst: MaandUitkomst): Maandregel[] {
  const uitkering = vereist(uitkomst, 'uitkering');
  const regels: Maandregel[] = [];
  const voegToe = (sleutel: Sleutel, cents: Cents, artikel: string) =>
    regels.push({ sleutel, cents, artikel, rol: 'regel' });
  const { norm, verhogingInrichting, inkomen, vrijgelaten, verlaging } = uitkomst;
  if (norm) {
    voegToe('norm', norm.value, norm.article || 'Pw art. 19');
    if (verhogingInrichting && verhogingInrichting.value !== 0)
      voegToe('verhogingInrichting', verhogingInrichting.value, verhogingInrichting.article || 'Pw art. 23 lid 2');
    voegToe('inkomen', inkomen ? 0 - inkomen.value : 0, inkomen?.article || 'Pw art. 32');
    if (vrijgelaten && vrijgelaten.value > 0)
      voegToe('vrijgelaten', vrijgelaten.value, vrijgelaten.article || 'Pw art. 31 lid 2');
    if (verlaging) voegToe('verlaging', 0 - verlaging.value, verlaging.article || 'Pw art. 18');
    const rest = uitkering.value - regels.reduce((som, regel) => som + regel.cents, 0);
    if (rest !== 0) {
      const sleutel = rest > 0 ? 'overschot' : uitkomst.recht?.value === false ? 'geenRecht' : 'deelMaand';
      voegToe(sleutel, rest, rest > 0 ? 'Pw art. 19 lid 2' : uitkomst.recht?.article || 'Pw art. 45 lid 3');
    }
  }
  return regels;
}

function maandregels(uitkomst: MaandUitkomst): Maandregel[] {
  const uitkering = vereist(uitkomst, 'uitkering');
  const opzij = vereist(uitkomst, 'vakantietoeslag');
  return [
    ...totUitkering(uitkomst),
    {
      sleutel: 'uitkering',
      cents: uitkering.value,
      artikel: uitkering.article || 'Pw art. 19 lid 2',
      rol: 'subtotaal',
    },
    { sleutel: 'vakantietoeslag', cents: 0 - opzij.value, artikel: opzij.article || 'Pw art. 19 lid 3', rol: 'regel' },
    {
      sleutel: 'uitbetaling',
      cents: vereist(uitkomst, 'uitbetaling').value,
      artikel: 'Pw art. 45 lid 1',
      rol: 'totaal',
    },
  ];
}

/** The order in which lines of different months stand in one table. */
const VOLGORDE: readonly Sleutel[] = [
  'norm',
  'verhogingInrichting',
  'inkomen',
  'vrijgelaten',
  'verlaging',
  'overschot',
  'geenRecht',
  'deelMaand',
  'uitkering',
  'vakantietoeslag',
  'uitbetaling',
];

/** The sum of one or more months beside each other. */
export function somVanMaanden(
  s: Schrijver,
  kop: string,
  maanden: readonly { kop: string; uitkomst: MaandUitkomst }[],
): Som {
  const kolommen = maanden.map((maand) => new Map(maandregels(maand.uitkomst).map((regel) => [regel.sleutel, regel])));
  const regels = VOLGORDE.flatMap((sleutel): Somregel[] => {
    const cellen = kolommen.map((kolom) => kolom.get(sleutel));
    const een = cellen.find((cel) => cel !== undefined);
    if (!een) return [];
    return [
      regel(
        s,
        sleutel,
        cellen.map((cel) => cel?.cents ?? 0),
        een.artikel,
        een.rol,
      ),
    ];
  });
  return som(
    s,
    kop,
    maanden.map((maand) => maand.kop),
    regels,
  );
}

/** The sum up to the bijstand itself: for a refusal, whose last line is 0,00, and for an advance. */
export function somTotBijstand(s: Schrijver, kop: string, uitkomst: MaandUitkomst, slot: readonly Somregel[]): Som {
  const regels = totUitkering(uitkomst).map((r) => regel(s, r.sleutel, [r.cents], r.artikel, r.rol));
  return som(s, kop, [s.maand(uitkomst.maand)], [...regels, ...slot]);
}

/** One line, its label from the texts. */
export function regel(
  s: Schrijver,
  sleutel: Sleutel,
  cents: readonly Cents[],
  artikel: string,
  rol: Somrol = 'regel',
  waarden?: Record<string, string>,
): Somregel {
  return { label: s.tekst(somteksten, sleutel, waarden), cents, artikel: artikelVoluit(artikel, s.taal), rol };
}

/** A sum that has been checked: every subtotal and total is what the lines above it make. */
export function som(s: Schrijver, kop: string, kolommen: readonly string[], regels: readonly Somregel[]): Som {
  kolommen.forEach((kolom, i) => {
    let stand = 0;
    for (const { label, cents, rol } of regels) {
      const bedrag = cents[i];
      if (bedrag === undefined) throw new RangeError(`no amount for "${label}" under "${kolom}"`);
      if (rol === 'regel') stand += bedrag;
      else if (bedrag !== stand)
        throw new RangeError(`"${label}" under "${kolom}" says ${bedrag}, the lines make ${stand}`);
    }
  });
  if (regels.at(-1)?.rol !== 'totaal') throw new RangeError(`the sum "${kop}" does not end in a total`);
  return { kop, omschrijving: omschrijf(s.taal, kop, kolommen), kolommen, regels };
}

function omschrijf(taal: Taal, kop: string, kolommen: readonly string[]): string {
  return taal === 'nl'
    ? `${kop}: bedragen in euro, ${kolommen.join(', ')}`
    : `${kop}: amounts in euros, ${kolommen.join(', ')}`;
}
