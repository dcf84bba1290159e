import { addDays, type Cents, type IsoDate } from '@meedoen/law/kernel';
import type { MaandUitkomst, RedenGeenRecht } from '@meedoen/law/participatiewet';
import { artikelVoluit } from './artikel.ts';
import type { Artikelverwijzing, Briefblok, Datumpunt, Som, Zin } from './brief.ts';
import type { Briefgegevens } from './gegevens.ts';
import type { Schrijver } from './schrijver.ts';
import type { Leefvorm } from './soorten.ts';
import { algemeen, plichten as plichtteksten } from './teksten/algemeen.ts';
import { redenteksten } from './teksten/redenen.ts';

/** What a builder of one kind returns: the subject and the blocks that are its own. */
export interface Inhoud {
  readonly onderwerp: string;
  readonly blokken: readonly Briefblok[];
}

export const conclusie = (kop: string, ...zinnen: readonly Zin[]): Briefblok => ({ soort: 'conclusie', kop, zinnen });
export const bedragblok = (cents: Cents, onderschrift: Zin, ...zinnen: readonly Zin[]): Briefblok => ({
  soort: 'bedrag',
  cents,
  onderschrift,
  zinnen,
});
export const somblok = (som: Som, ...toelichting: readonly Zin[]): Briefblok => ({ soort: 'som', som, toelichting });
export const tekstblok = (kop: string, ...zinnen: readonly Zin[]): Briefblok => ({ soort: 'tekst', kop, zinnen });

/** Dates in order of time; what lies before the letter counts as done. */
export function datumblok(
  brief: Briefgegevens,
  kop: string,
  punten: readonly Omit<Datumpunt, 'gebeurd'>[],
): Briefblok[] {
  if (punten.length === 0) return [];
  const opVolgorde = [...punten].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  return [{ soort: 'datums', kop, punten: opVolgorde.map((punt) => ({ ...punt, gebeurd: punt.datum < brief.datum })) }];
}

/** Reasons with the articles they rest on; the same article is named once. */
export function redenenblok(
  s: Schrijver,
  kop: string,
  punten: readonly Zin[],
  artikelen: readonly Artikelverwijzing[],
): Briefblok {
  const genoemd = new Set<string>();
  const voluit = artikelen
    .map(({ over, artikel }) => ({ over, artikel: artikelVoluit(artikel, s.taal) }))
    .filter(({ artikel }) => !genoemd.has(artikel) && genoemd.add(artikel));
  return { soort: 'redenen', kop, punten, artikelkop: s.tekst(algemeen, 'kopArtikelen'), artikelen: voluit };
}

/** The articles under the lines of a sum. */
export const artikelenVan = (som: Som): Artikelverwijzing[] =>
  som.regels.filter((regel) => regel.artikel !== '').map(({ label, artikel }) => ({ over: label, artikel }));

const LEEFVORM = {
  alleenstaande: 'alleenstaande',
  'alleenstaande-ouder': 'alleenstaandeOuder',
  gehuwd: 'gehuwd',
} as const;

/** Why the amount of a month is what it is, in plain words: family form, cost sharing, income, savings. */
export function redenenVanBedrag(s: Schrijver, uitkomst: MaandUitkomst, leefvorm?: Leefvorm): Zin[] {
  const zinnen: Zin[] = [];
  if (leefvorm) zinnen.push(s.zin(redenteksten, LEEFVORM[leefvorm]));
  const { aantalKostendelers, inkomen, vrijgelaten, vermogen, vermogensgrens } = uitkomst;
  if (aantalKostendelers && aantalKostendelers.value > 1)
    zinnen.push(s.zin(redenteksten, 'kostendelers', { aantal: aantalKostendelers.value }));
  if (inkomen && inkomen.value === 0) zinnen.push(s.zin(redenteksten, 'geenInkomen'));
  if (inkomen && inkomen.value > 0) {
    const vrij = vrijgelaten?.value ?? 0;
    zinnen.push(
      vrij > 0
        ? s.zin(redenteksten, 'inkomenVrij', { inkomen: s.bedrag(inkomen.value), vrij: s.bedrag(vrij) })
        : s.zin(redenteksten, 'inkomen', { inkomen: s.bedrag(inkomen.value) }),
    );
  }
  if (vermogen && vermogensgrens && vermogen.value > 0 && vermogen.value <= vermogensgrens.value)
    zinnen.push(
      s.zin(redenteksten, 'vermogenMag', { vermogen: s.bedrag(vermogen.value), grens: s.bedrag(vermogensgrens.value) }),
    );
  return zinnen;
}

/** Why there is no right, in plain words, with the figures when the outcome has them. */
export function redenGeenRecht(s: Schrijver, reden: RedenGeenRecht, uitkomst?: MaandUitkomst): Zin[] {
  if (reden === 'inkomen') {
    const inkomen = uitkomst?.inkomen?.value;
    const zin = s.zin(redenteksten, 'inkomenTeHoog');
    return inkomen ? [zin, s.zin(redenteksten, 'inkomen', { inkomen: s.bedrag(inkomen) })] : [zin];
  }
  if (reden !== 'vermogen') return [s.zin(redenteksten, reden)];
  const { vermogen, vermogensgrens } = uitkomst ?? {};
  if (!vermogen || !vermogensgrens) return [s.zin(redenteksten, 'vermogenTeHoogZonderBedrag')];
  return [
    s.zin(redenteksten, 'vermogenTeHoog', {
      vermogen: s.bedrag(vermogen.value),
      grens: s.bedrag(vermogensgrens.value),
    }),
  ];
}

export interface Plichtkeuze {
  readonly afspraak?: string | undefined;
  readonly werk?: boolean;
  readonly sturen?: { readonly uiterlijkOp: IsoDate; readonly wat: readonly string[] } | undefined;
  readonly doorgeven?: boolean;
}

/** What the reader has to do, most urgent first. */
export function plichtenblok(s: Schrijver, brief: Briefgegevens, keuze: Plichtkeuze): Briefblok[] {
  const punten: { titel: Zin; uitleg?: Zin }[] = [];
  const { sturen } = keuze;
  sturen?.wat.forEach((wat, i) => {
    const titel = s.zin(plichtteksten, 'sturen', { datum: s.datum(sturen.uiterlijkOp), wat });
    const laatste = i === sturen.wat.length - 1;
    punten.push(laatste ? { titel, uitleg: s.zin(plichtteksten, 'sturenUitleg') } : { titel });
  });
  if (keuze.afspraak)
    punten.push({
      titel: s.zin(plichtteksten, 'afspraak', { moment: keuze.afspraak, contact: brief.contactpersoon.naam }),
      uitleg: s.zin(plichtteksten, 'afspraakUitleg'),
    });
  if (keuze.doorgeven)
    punten.push({ titel: s.zin(plichtteksten, 'doorgeven'), uitleg: s.zin(plichtteksten, 'doorgevenUitleg') });
  if (keuze.werk) punten.push({ titel: s.zin(plichtteksten, 'werk'), uitleg: s.zin(plichtteksten, 'werkUitleg') });
  return punten.length === 0 ? [] : [{ soort: 'plichten', kop: s.tekst(algemeen, 'kopPlichten'), punten }];
}

/** Awb 3:45: that objection is possible, where, and until which day. */
export function bezwaarblok(s: Schrijver, brief: Briefgegevens, laatsteDag: IsoDate): Briefblok {
  const { afzender, contactpersoon, datum } = brief;
  const zesWeken = laatsteDag === addDays(datum, 42);
  const adres = [s.tekst(algemeen, 'bezwaarBureau', { gemeente: afzender.gemeente }), ...afzender.postadres].join(', ');
  return {
    soort: 'bezwaar',
    kop: s.tekst(algemeen, 'kopBezwaar'),
    laatsteDag,
    zinnen: [
      s.zin(algemeen, 'bezwaarBel', { contact: contactpersoon.naam }),
      s.zin(algemeen, 'bezwaarMaken'),
      s.zin(algemeen, 'bezwaarUiterlijk', { laatsteDag: s.dag(laatsteDag) }),
      ...(zesWeken ? [s.zin(algemeen, 'bezwaarZesWeken')] : []),
      s.zin(algemeen, 'bezwaarOpTijd'),
    ],
    opPapierKop: s.tekst(algemeen, 'kopPapier'),
    opPapier: [
      s.zin(algemeen, 'papierAdres', { adres }),
      s.zin(algemeen, 'papierInhoud'),
      s.zin(algemeen, 'papierLoket'),
      s.zin(algemeen, 'papierSpoed'),
    ],
    artikel: artikelVoluit(s.taal === 'nl' ? 'Awb art. 6:4, 6:5 en 6:7' : 'Awb art. 6:4, 6:5 and 6:7', s.taal),
  };
}

export function hulpblok(s: Schrijver, brief: Briefgegevens): Briefblok {
  const { contactpersoon } = brief;
  return {
    soort: 'hulp',
    kop: s.tekst(algemeen, 'kopHulp'),
    contactpersoon,
    zinnen: [
      s.zin(algemeen, 'hulpBel', {
        contact: contactpersoon.naam,
        telefoon: contactpersoon.telefoon,
        bereikbaar: contactpersoon.bereikbaar,
      }),
      s.zin(algemeen, 'hulpLezen'),
    ],
  };
}

/** Names in a row: `a, b en c`. */
export function opsomming(s: Schrijver, namen: readonly string[]): string {
  if (namen.length < 2) return namen.join('');
  return `${namen.slice(0, -1).join(', ')} ${s.taal === 'nl' ? 'en' : 'and'} ${namen.at(-1)}`;
}
