import {
  type Brief,
  type Briefblok,
  briefAlsScherm,
  type Schermblok,
  type Zin,
  zinTekst,
} from '@meedoen/casework/brief';
import type { briefblok } from '@meedoen/contract/besluit';
import type { z } from 'zod';

export type BriefblokWeergave = z.output<typeof briefblok>;
type Regel = BriefblokWeergave['regels'][number];

const regel = (tekst: string, meer: Partial<Regel> = {}): Regel => ({
  tekst,
  bedragInCenten: null,
  artikel: null,
  nadruk: false,
  ...meer,
});
const zinnen = (lijst: readonly Zin[]): Regel[] => lijst.map((zin) => regel(zinTekst(zin)));
const blok = (soort: string, tekst: string, regels: readonly Regel[]): BriefblokWeergave => ({
  soort,
  tekst,
  eigen: false,
  sleutel: null,
  regels: [...regels],
});

/**
 * A letter in blocks, as both apps draw it.
 * @param bewerken true: each sentence staff may replace stands in a block of its own with its key
 */
export function briefblokken(brief: Brief, bewerken = false): BriefblokWeergave[] {
  const datums = briefAlsScherm(brief).blokken.filter(
    (each): each is Extract<Schermblok, { soort: 'tijdlijn' }> => each.soort === 'tijdlijn',
  );
  const blokken = brief.blokken.flatMap((each) => {
    const getekend = teken(each, each.soort === 'datums' ? datums.shift() : undefined);
    return bewerken ? [...zonderBewerkbare(getekend, each), ...bewerkbare(each)] : getekend;
  });
  return [blok('aanhef', brief.aanhef, []), ...blokken];
}

function teken(each: Briefblok, tijdlijn: Extract<Schermblok, { soort: 'tijdlijn' }> | undefined): BriefblokWeergave[] {
  switch (each.soort) {
    case 'conclusie':
    case 'tekst':
    case 'vrij':
      return [{ ...blok(each.soort, each.kop, zinnen(each.zinnen)), eigen: each.soort === 'vrij' }];
    case 'hulp': {
      const { naam, telefoon, bereikbaar } = each.contactpersoon;
      const wie = [naam, telefoon, bereikbaar].filter((deel) => deel !== '').join(', ');
      return [blok('hulp', each.kop, [regel(wie, { nadruk: true }), ...zinnen(each.zinnen)])];
    }
    case 'bedrag':
      return [
        blok('bedrag', '', [regel(zinTekst(each.onderschrift), { bedragInCenten: each.cents, nadruk: true })]),
        ...(each.zinnen.length > 0 ? [blok('tekst', '', zinnen(each.zinnen))] : []),
      ];
    case 'som':
      return som(each);
    case 'datums':
      return [
        blok(
          'datums',
          each.kop,
          each.punten.map((punt, i) =>
            regel(`${tijdlijn?.punten[i]?.datum ?? punt.datum}: ${zinTekst(punt.zin)}`, {
              bedragInCenten: punt.cents ?? null,
              nadruk: punt.gebeurd,
            }),
          ),
        ),
      ];
    case 'redenen':
      return [
        blok('redenen', each.kop, zinnen(each.punten)),
        blok(
          'redenen',
          each.artikelkop,
          each.artikelen.map(({ over, artikel }) => regel(over, { artikel })),
        ),
      ];
    case 'plichten':
      return [
        blok(
          'plichten',
          each.kop,
          each.punten.map(({ titel, uitleg }) =>
            regel([titel, uitleg].flatMap((zin) => (zin ? [zinTekst(zin)] : [])).join(' ')),
          ),
        ),
      ];
    case 'bezwaar':
      return [
        blok('bezwaar', each.kop, zinnen(each.zinnen)),
        blok('bezwaar', each.opPapierKop, [
          ...zinnen(each.opPapier.slice(0, -1)),
          ...each.opPapier.slice(-1).map((zin) => regel(zinTekst(zin), { artikel: each.artikel })),
        ]),
      ];
    case 'bijlagen':
      return [
        blok(
          'bijlagen',
          each.kop,
          each.namen.map((naam) => regel(naam)),
        ),
      ];
    case 'groet':
      return [
        blok('groet', '', [
          ...each.regels.map((tekst) => regel(tekst)),
          regel(each.ondertekenaar, { nadruk: true }),
          ...(each.nagekeken ? [regel(each.nagekeken)] : []),
        ]),
      ];
  }
}

/** One column is one amount per line; with more columns each is a sum of its own under its own heading. */
function som({
  som: { kop, kolommen, regels },
  toelichting,
}: Extract<Briefblok, { soort: 'som' }>): BriefblokWeergave[] {
  const sommen = kolommen.map((kolom, k) =>
    blok(
      'som',
      kolommen.length === 1 ? kop : `${kop}: ${kolom}`,
      regels.map((r) =>
        regel(r.label, { bedragInCenten: r.cents[k] ?? 0, artikel: r.artikel || null, nadruk: r.rol !== 'regel' }),
      ),
    ),
  );
  return toelichting.length > 0 ? [...sommen, blok('tekst', '', zinnen(toelichting))] : sommen;
}

function eigenZinnen(each: Briefblok): readonly Zin[] {
  switch (each.soort) {
    case 'conclusie':
    case 'tekst':
    case 'vrij':
    case 'hulp':
      return each.zinnen;
    case 'bedrag':
      return [each.onderschrift, ...each.zinnen];
    case 'som':
      return each.toelichting;
    case 'redenen':
      return each.punten;
    default:
      return [];
  }
}

const bewerkbare = (each: Briefblok): BriefblokWeergave[] =>
  eigenZinnen(each)
    .filter(({ bewerkbaar }) => bewerkbaar)
    .map((zin) => ({ ...blok('zin', zinTekst(zin), []), sleutel: zin.id, eigen: zin.eigen === true }));

function zonderBewerkbare(getekend: readonly BriefblokWeergave[], each: Briefblok): BriefblokWeergave[] {
  const los = new Set(eigenZinnen(each).flatMap((zin) => (zin.bewerkbaar ? [zinTekst(zin)] : [])));
  return getekend.map((deel) => ({
    ...deel,
    regels: deel.regels.filter(({ tekst, bedragInCenten }) => bedragInCenten !== null || !los.has(tekst)),
  }));
}
