import { type Brief, type Briefblok, type Zin, zinTekst } from '@meedoen/casework/brief';
import { datum, euro } from '@meedoen/casework/opmaak';
import type { Voorstel } from '@meedoen/contract/besluit';

type Blok = Voorstel['brief'][number];

const los = (soort: string, tekst: string): Blok => ({ soort, tekst, eigen: false, sleutel: null, regels: [] });
const uitZin = (soort: string, zin: Zin): Blok => ({
  soort,
  tekst: zinTekst(zin),
  eigen: zin.eigen === true,
  sleutel: zin.bewerkbaar || zin.eigen ? zin.id : null,
  regels: [],
});

/** A letter as blocks of the API: each sentence with its key when staff may change it. */
export function briefblokken(brief: Brief): Blok[] {
  return [los('onderwerp', brief.onderwerp), los('aanhef', brief.aanhef), ...brief.blokken.flatMap(blokken)];
}

function blokken(blok: Briefblok): Blok[] {
  switch (blok.soort) {
    case 'conclusie':
    case 'tekst':
    case 'vrij':
      return [los('kop', blok.kop), ...blok.zinnen.map((zin) => uitZin(blok.soort, zin))];
    case 'bedrag':
      return [
        los('bedrag', euro(blok.cents)),
        uitZin('bedrag', blok.onderschrift),
        ...blok.zinnen.map((zin) => uitZin('bedrag', zin)),
      ];
    case 'som':
      return [
        {
          ...los('som', blok.som.kop),
          regels: blok.som.regels.map(({ label, cents, artikel, rol }) => ({
            tekst: label,
            bedragInCenten: cents[cents.length - 1] ?? null,
            artikel,
            nadruk: rol === 'totaal',
          })),
        },
        ...blok.toelichting.map((zin) => uitZin('som', zin)),
      ];
    case 'datums':
      return [
        los('kop', blok.kop),
        ...blok.punten.map((punt) => ({
          ...uitZin('datum', punt.zin),
          regels: [{ tekst: datum(punt.datum), bedragInCenten: punt.cents ?? null, artikel: null, nadruk: false }],
        })),
      ];
    case 'redenen':
      return [
        los('kop', blok.kop),
        ...blok.punten.map((zin) => uitZin('reden', zin)),
        {
          ...los('artikelen', blok.artikelkop),
          regels: blok.artikelen.map(({ over, artikel }) => ({
            tekst: over,
            bedragInCenten: null,
            artikel,
            nadruk: false,
          })),
        },
      ];
    case 'plichten':
      return [
        los('kop', blok.kop),
        ...blok.punten.flatMap(({ titel, uitleg }) => [
          uitZin('plicht', titel),
          ...(uitleg ? [uitZin('plicht', uitleg)] : []),
        ]),
      ];
    case 'bezwaar':
      return [los('kop', blok.kop), ...[...blok.zinnen, ...blok.opPapier].map((zin) => uitZin('bezwaar', zin))];
    case 'hulp':
      return [
        los('kop', blok.kop),
        los('hulp', [blok.contactpersoon.naam, blok.contactpersoon.telefoon].filter(Boolean).join(', ')),
        ...blok.zinnen.map((zin) => uitZin('hulp', zin)),
      ];
    case 'bijlagen':
      return [los('bijlagen', blok.namen.join(', '))];
    case 'groet':
      return [los('groet', [...blok.regels, blok.ondertekenaar].join('\n'))];
  }
}
