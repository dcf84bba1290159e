import type { Brief } from './brief.ts';
import { type Alinea, briefAlsScherm, type Schermblok } from './scherm.ts';

const tekst = (alinea: Alinea): string => alinea.delen.map((deel) => deel.tekst).join('');

/** The letter as plain text: for reading aloud, search and the record. Blocks are parted by an empty line. */
export function briefAlsTekst(brief: Brief): string {
  const scherm = briefAlsScherm(brief);
  const { woorden, van } = scherm;
  const hoofd = [
    `${van.naam}, ${van.afdeling}`,
    '',
    ...scherm.aan,
    '',
    `${woorden.datum}: ${scherm.datum}`,
    `${woorden.nummer}: ${scherm.kenmerk}`,
    '',
    scherm.aanhef,
  ];
  return `${[hoofd.join('\n'), ...scherm.blokken.map((blok) => regels(blok, woorden.wet).join('\n'))].join('\n\n')}\n`;
}

function regels(blok: Schermblok, wet: string): string[] {
  switch (blok.soort) {
    case 'paneel':
      return [
        blok.kop.toUpperCase(),
        ...blok.alineas.map(tekst),
        ...(blok.bedrag
          ? [`${blok.bedrag.tekst} ${tekst(blok.bedrag.onderschrift)}`, ...blok.bedrag.alineas.map(tekst)]
          : []),
      ];
    case 'alineas':
    case 'hulp':
      return [blok.kop, ...blok.alineas.map(tekst)];
    case 'tabel':
      return [blok.kop, ...tabel(blok), ...blok.alineas.map(tekst)];
    case 'tijdlijn':
      return [
        blok.kop,
        ...blok.punten.map(({ datum, bedrag, alinea }) => `- ${datum}${bedrag ? `: ${bedrag}` : ''}. ${tekst(alinea)}`),
      ];
    case 'lijst':
      return [
        blok.kop,
        ...blok.punten.map((punt) => `- ${tekst(punt)}`),
        blok.artikelkop,
        ...blok.artikelen.map(({ over, artikel }) => `- ${over}: ${artikel}`),
      ];
    case 'stappen':
      return [
        blok.kop,
        ...blok.punten.map(
          ({ titel, uitleg }, i) =>
            `${i + 1}. ${[titel, uitleg]
              .map((a) => (a ? tekst(a) : ''))
              .join(' ')
              .trim()}`,
        ),
      ];
    case 'bezwaar':
      return [
        blok.kop,
        ...blok.alineas.map(tekst),
        blok.opPapierKop,
        ...blok.opPapier.map(tekst),
        `${wet}: ${blok.artikel}`,
      ];
    case 'bijlagen':
      return [blok.kop, ...blok.namen.map((naam) => `- ${naam}`)];
    case 'groet':
      return [...blok.regels, blok.ondertekenaar, ...(blok.nagekeken ? [blok.nagekeken] : [])];
  }
}

/** Columns lined up by spaces; with one column a line reads `label: amount`. */
function tabel(blok: Extract<Schermblok, { soort: 'tabel' }>): string[] {
  const breedte = Math.max(...blok.rijen.map((rij) => rij.label.length), blok.eersteKolom.length);
  const kolommen = blok.kolommen.map((kop, i) =>
    Math.max(kop.length, ...blok.rijen.map((rij) => rij.bedragen[i]?.length ?? 0)),
  );
  const rij = (label: string, cellen: readonly string[]) =>
    `  ${label.padEnd(breedte)}${cellen.map((cel, i) => `  ${cel.padStart(kolommen[i] ?? 0)}`).join('')}`;
  return [rij('', blok.kolommen), ...blok.rijen.map((regel) => rij(regel.label, regel.bedragen))];
}
