import { type Cents, formatEuro } from '../kernel/index.ts';
import type { Kaart, Sprong } from './kaart.ts';
import type { As, Kaartvraag } from './punt.ts';
import type { Atlasbeleid } from './regimes.ts';

/** A place where a statement does not hold, by the article that makes it so. */
export interface Plaats {
  readonly article: string;
  /** Only under this policy; absent: under every one. */
  readonly beleid?: Atlasbeleid | undefined;
  /** The most that breaks off there, cents a month; absent for a plateau. */
  readonly hoogstens?: Cents | undefined;
  readonly reden: string;
}

/** Something that holds everywhere in the atlas except at the places named. */
export interface Uitspraak {
  readonly naam: string;
  readonly zegt: string;
  readonly as: As;
  readonly zoekt: 'klif' | 'opstap' | 'plateau';
  readonly van: Sprong['van'];
  readonly plaatsen: readonly Plaats[];
}

const REGELING_11 = 'Regeling Pw, IOAW en IOAZ art. 11';
const BOVEN_NORM = 'Pw art. 19 lid 1 a, art. 31 lid 2';
const VERMOGEN = 'Pw art. 19 lid 1 b, art. 34';

export const uitspraken: readonly Uitspraak[] = [
  {
    naam: 'loon-klif',
    zegt: 'Meer loon maakt loon, vakantiegeld en bijstand samen nooit lager.',
    as: 'loon',
    zoekt: 'klif',
    van: 'samen',
    plaatsen: [
      {
        article: REGELING_11,
        hoogstens: 59_71,
        reden:
          'De formule voor de aanspraak op vakantiegeld springt bij 876,39 en 2.175,48 netto: een cent meer loon geeft een lagere aanspraak.',
      },
      {
        article: BOVEN_NORM,
        beleid: 'telt-niet',
        hoogstens: 285_00,
        reden:
          'Telt de vrijlating niet mee zodra het loon de norm bereikt, dan valt de vrijlating in een keer weg. Dat is een keuze van de gemeente; de wet zwijgt.',
      },
    ],
  },
  {
    naam: 'loon-klif-in-handen',
    zegt: 'Een cent meer loon verlaagt nooit in een keer wat iemand per maand in handen krijgt.',
    as: 'loon',
    zoekt: 'klif',
    van: 'inHanden',
    plaatsen: [
      {
        article: REGELING_11,
        hoogstens: 17_20,
        reden:
          'Bij 1.059,26 netto springt de aanspraak op vakantiegeld omhoog. Zij telt meteen mee, en wordt pas later betaald.',
      },
      {
        article: BOVEN_NORM,
        beleid: 'telt-niet',
        hoogstens: 270_76,
        reden: 'De vrijlating valt weg zodra het loon de norm bereikt (keuze van de gemeente).',
      },
    ],
  },
  {
    naam: 'loon-opstap',
    zegt: 'Een cent meer loon levert nooit in een keer veel meer op.',
    as: 'loon',
    zoekt: 'opstap',
    van: 'samen',
    plaatsen: [
      {
        article: REGELING_11,
        hoogstens: 4_19,
        reden: 'Bij 1.059,26 netto springt de aanspraak op vakantiegeld omhoog.',
      },
    ],
  },
  {
    naam: 'loon-opstap-in-handen',
    zegt: 'Een cent meer loon verhoogt nooit in een keer wat iemand per maand in handen krijgt.',
    as: 'loon',
    zoekt: 'opstap',
    van: 'inHanden',
    plaatsen: [
      {
        article: REGELING_11,
        hoogstens: 60_65,
        reden:
          'Bij 876,39 en 2.175,48 netto wordt de aanspraak op vakantiegeld lager. Er telt dan minder mee, dus er is meer bijstand.',
      },
    ],
  },
  {
    naam: 'loon-plateau',
    zegt: 'Van een euro meer loon blijft naast de bijstand altijd iets over.',
    as: 'loon',
    zoekt: 'plateau',
    van: 'samen',
    plaatsen: [
      { article: 'Pw art. 31 lid 2', reden: 'Zonder vrijlating gaat al het loon af van de bijstand.' },
      { article: 'Pw art. 31 lid 2 n', reden: 'De vrijlating van onderdeel n heeft een maximum.' },
      { article: 'Pw art. 31 lid 2 r', reden: 'De vrijlating van onderdeel r heeft een maximum.' },
      { article: 'Pw art. 31 lid 2 y', reden: 'De vrijlating van onderdeel y heeft een maximum.' },
      { article: 'Pw art. 31 lid 2 z (tekst 2015)', reden: 'In 2015 stond onderdeel y nog als z in de wet.' },
      { article: 'Pw art. 31 lid 2 z', reden: 'De vrijlating van onderdeel z heeft een maximum.' },
      { article: 'Pw art. 31 lid 5', reden: 'Onder 27 jaar gelden onderdeel n en r niet.' },
      { article: 'Pw art. 31 lid 7 (later lid 5)', reden: 'Onder 27 jaar gelden onderdeel n en r niet.' },
      {
        article: 'Pw art. 32 lid 3',
        reden: 'Loon van de partner zonder recht telt zodra het gezin samen boven de norm voor gehuwden komt.',
      },
      {
        article: 'Pw art. 34a lid 1 c',
        beleid: '34a-vooruit',
        reden: 'Vanaf de AOW-leeftijd heeft ook art. 34a een maximum.',
      },
    ],
  },
  {
    naam: 'vermogen-klif',
    zegt: 'Meer spaargeld maakt de bijstand nooit lager.',
    as: 'vermogen',
    zoekt: 'klif',
    van: 'samen',
    plaatsen: [
      {
        article: VERMOGEN,
        hoogstens: 2176_10,
        reden: 'Een cent boven de vermogensgrens is er geen recht: de hele bijstand valt in een keer weg.',
      },
    ],
  },
  {
    naam: 'vermogen-opstap',
    zegt: 'Meer spaargeld maakt de bijstand nooit hoger.',
    as: 'vermogen',
    zoekt: 'opstap',
    van: 'samen',
    plaatsen: [],
  },
];

/** A break in a map, in the words of the atlas. */
export interface Breuk {
  readonly uitspraak: string;
  readonly article: string;
  readonly verschil: Cents | undefined;
  /** What it is and where, one line. */
  readonly zegt: string;
}

/** Whom a map is about, in a few words for a message. */
export const kaartnaam = ({ datum, vorm, kostendelers, vrijlating, vakantietoeslag, beleid }: Kaartvraag): string =>
  `${vorm}, ${kostendelers} kostendelers, ${datum}, vrijlating ${vrijlating}, vakantiegeld ${vakantietoeslag}, beleid ${beleid}`;

/** What a statement is about in a map, each with the places that cover it. */
export function breuken(
  uitspraak: Uitspraak,
  kaart: Kaart,
): { readonly breuk: Breuk; readonly plaats: Plaats | undefined }[] {
  if (kaart.as !== uitspraak.as) return [];
  return gezocht(uitspraak, kaart).map((breuk) => ({ breuk, plaats: plaatsVan(uitspraak, kaart, breuk) }));
}

function gezocht({ naam, zoekt, van }: Uitspraak, { vraag, as, sprongen, plateaus }: Kaart): Breuk[] {
  const waar = kaartnaam(vraag);
  if (zoekt === 'plateau') {
    return plateaus.map((plateau) => ({
      uitspraak: naam,
      article: plateau.article,
      verschil: undefined,
      zegt: `plateau van ${formatEuro(plateau.van.x)} tot ${formatEuro(plateau.tot.x)}: ${waar} [${plateau.article}]`,
    }));
  }
  return sprongen
    .filter((sprong) => sprong.soort === zoekt && sprong.van === van)
    .map((sprong) => ({
      uitspraak: naam,
      article: sprong.artikelen[0] ?? '',
      verschil: sprong.verschil,
      zegt: `${zoekt} van ${formatEuro(sprong.verschil)} bij ${formatEuro(sprong.na.x)} ${as}: ${waar} [${sprong.artikelen.join('; ')}]`,
    }));
}

const plaatsVan = ({ plaatsen }: Uitspraak, { vraag }: Kaart, { article, verschil }: Breuk): Plaats | undefined =>
  plaatsen.find(
    (plaats) =>
      plaats.article === article &&
      (plaats.beleid === undefined || plaats.beleid === vraag.beleid) &&
      (verschil === undefined || Math.abs(verschil) <= (plaats.hoogstens ?? 0)),
  );

/** Breaks that nobody named: what makes a statement untrue. */
export const onbenoemd = (kaart: Kaart): Breuk[] =>
  uitspraken.flatMap((uitspraak) => breuken(uitspraak, kaart).flatMap(({ breuk, plaats }) => (plaats ? [] : [breuk])));

/**
 * Stretches on which an extra euro takes away, or gives more than itself with its own holiday pay.
 * The claim to holiday pay counts before it is paid, so that what is in hand may fall a few cents per euro.
 */
export function scheef({ vraag, as, stukken }: Kaart): string[] {
  const meeste = as === 'vermogen' ? 0 : vraag.vakantietoeslag === 'aanspraak' ? 1.08 : 1;
  return stukken.flatMap(({ van, tot, blijft }) => {
    if (blijft === undefined || tot.x - van.x < 1000 || (blijft > -MARGE && blijft < meeste + MARGE)) return [];
    const euros = `van ${formatEuro(van.x)} tot ${formatEuro(tot.x)}`;
    return [`${euros} blijft ${blijft.toFixed(4)} van een euro: ${kaartnaam(vraag)}`];
  });
}

const MARGE = 0.005;
