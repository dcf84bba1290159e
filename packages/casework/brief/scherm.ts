import type { IsoDate } from '@meedoen/law/kernel';
import type {
  Artikelverwijzing,
  Brief,
  Briefblok,
  Contactpersoon,
  Datumpunt,
  Som,
  Somrol,
  Taal,
  Tekstdeel,
  Zin,
} from './brief.ts';
import { bedrag, bedragInSom, datumMetDag, datumVoluit, hoofdletter } from './schrijfwijze.ts';
import { algemeen } from './teksten/algemeen.ts';
import { inVorm, platteTekst, versieOp, vul } from './teksten/tekst.ts';

/** A run of sentences, ready to draw. */
export interface Alinea {
  readonly id: string;
  readonly delen: readonly Tekstdeel[];
  readonly bewerkbaar: boolean;
  readonly eigen: boolean;
}

export interface Tabelrij {
  readonly label: string;
  readonly bedragen: readonly string[];
  readonly artikel: string;
  readonly rol: Somrol;
  readonly uitleg?: string;
}

/** Blocks as a screen or a page draws them: every amount and date is already text in the language of the letter. */
export type Schermblok =
  | {
      readonly soort: 'paneel';
      readonly kop: string;
      readonly alineas: readonly Alinea[];
      readonly bedrag?: { readonly tekst: string; readonly onderschrift: Alinea; readonly alineas: readonly Alinea[] };
    }
  | { readonly soort: 'alineas'; readonly kop: string; readonly alineas: readonly Alinea[] }
  | {
      readonly soort: 'tabel';
      readonly kop: string;
      readonly omschrijving: string;
      readonly eersteKolom: string;
      readonly kolommen: readonly string[];
      readonly rijen: readonly Tabelrij[];
      readonly alineas: readonly Alinea[];
    }
  | {
      readonly soort: 'tijdlijn';
      readonly kop: string;
      readonly punten: readonly {
        readonly datum: string;
        readonly bedrag?: string;
        readonly alinea: Alinea;
        readonly gebeurd: boolean;
      }[];
    }
  | {
      readonly soort: 'lijst';
      readonly kop: string;
      readonly punten: readonly Alinea[];
      readonly artikelkop: string;
      readonly artikelen: readonly Artikelverwijzing[];
    }
  | {
      readonly soort: 'stappen';
      readonly kop: string;
      readonly punten: readonly { readonly titel: Alinea; readonly uitleg?: Alinea }[];
    }
  | {
      readonly soort: 'bezwaar';
      readonly kop: string;
      readonly laatsteDag: IsoDate;
      readonly alineas: readonly Alinea[];
      readonly opPapierKop: string;
      readonly opPapier: readonly Alinea[];
      readonly artikel: string;
    }
  | {
      readonly soort: 'hulp';
      readonly kop: string;
      readonly contactpersoon: Contactpersoon;
      readonly alineas: readonly Alinea[];
    }
  | { readonly soort: 'bijlagen'; readonly kop: string; readonly namen: readonly string[] }
  | {
      readonly soort: 'groet';
      readonly regels: readonly string[];
      readonly ondertekenaar: string;
      readonly nagekeken?: string;
    };

export interface Briefscherm {
  readonly taal: Taal;
  readonly titel: string;
  readonly kenmerk: string;
  readonly datum: string;
  readonly aan: readonly string[];
  readonly van: {
    readonly naam: string;
    readonly afdeling: string;
    readonly postadres: readonly string[];
    readonly telefoon: string;
    readonly website: string;
  };
  readonly contactpersoon: Contactpersoon;
  readonly aanhef: string;
  readonly blokken: readonly Schermblok[];
  /** Small words a page needs: Datum, Pagina, van. */
  readonly woorden: { readonly [W in Woord]: string };
}

type Woord = 'datum' | 'nummer' | 'contact' | 'retour' | 'pagina' | 'van' | 'wet' | 'euro';

/** The lines of the address as they stand in the window of the envelope. */
export function adresregels(brief: Brief): string[] {
  const { naam, terAttentieVan, straatEnNummer, postcode, plaats, land } = brief.geadresseerde;
  return [
    ...(terAttentieVan ? [terAttentieVan] : []),
    naam,
    straatEnNummer,
    `${postcode}  ${plaats}`.trim(),
    ...(land ? [land.toUpperCase()] : []),
  ];
}

const alinea = (zin: Zin): Alinea => ({
  id: zin.id,
  delen: zin.delen,
  bewerkbaar: zin.bewerkbaar,
  eigen: zin.eigen === true,
});

/** The letter as blocks that an app draws; the PDF is made of the same blocks. */
export function briefAlsScherm(brief: Brief): Briefscherm {
  const { taal, afzender } = brief;
  const teksten = versieOp(algemeen, brief.datum).zinnen;
  const woord = (sleutel: keyof typeof teksten, waarden = {}) =>
    platteTekst(vul(inVorm(teksten[sleutel], taal, brief.aanspreekvorm), waarden));
  const blokken: Schermblok[] = [];
  for (let i = 0; i < brief.blokken.length; i++) {
    const blok = brief.blokken[i];
    if (!blok || blok.soort === 'bedrag') continue;
    const volgend = brief.blokken[i + 1];
    blokken.push(teken(blok, volgend?.soort === 'bedrag' ? volgend : undefined, taal, woord('labelWat')));
  }
  return {
    taal,
    titel: brief.onderwerp,
    kenmerk: brief.kenmerk,
    datum: datumVoluit(brief.datum, taal),
    aan: adresregels(brief),
    van: { ...afzender, naam: woord('gemeente', { gemeente: afzender.gemeente }) },
    contactpersoon: brief.contactpersoon,
    aanhef: brief.aanhef,
    blokken,
    woorden: {
      datum: woord('labelDatum'),
      nummer: woord('labelNummer'),
      contact: woord('labelContact'),
      retour: woord('labelRetour'),
      pagina: woord('labelPagina'),
      van: woord('labelVan'),
      wet: woord('labelWet'),
      euro: woord('labelEuro'),
    },
  };
}

type Bedragblok = Extract<Briefblok, { soort: 'bedrag' }>;

function teken(
  blok: Exclude<Briefblok, Bedragblok>,
  erna: Bedragblok | undefined,
  taal: Taal,
  eersteKolom: string,
): Schermblok {
  switch (blok.soort) {
    case 'conclusie': {
      const alineas = blok.zinnen.map(alinea);
      if (!erna) return { soort: 'paneel', kop: blok.kop, alineas };
      const groot = {
        tekst: bedrag(erna.cents, taal),
        onderschrift: alinea(erna.onderschrift),
        alineas: erna.zinnen.map(alinea),
      };
      return { soort: 'paneel', kop: blok.kop, alineas, bedrag: groot };
    }
    case 'tekst':
    case 'vrij':
      return { soort: 'alineas', kop: blok.kop, alineas: blok.zinnen.map(alinea) };
    case 'som':
      return tabel(blok.som, blok.toelichting, taal, eersteKolom);
    case 'datums':
      return { soort: 'tijdlijn', kop: blok.kop, punten: blok.punten.map((punt) => tijdpunt(punt, taal)) };
    case 'redenen':
      return { ...blok, soort: 'lijst', punten: blok.punten.map(alinea) };
    case 'plichten':
      return {
        soort: 'stappen',
        kop: blok.kop,
        punten: blok.punten.map(({ titel, uitleg }) => ({
          titel: alinea(titel),
          ...(uitleg ? { uitleg: alinea(uitleg) } : {}),
        })),
      };
    case 'bezwaar':
      return {
        soort: 'bezwaar',
        kop: blok.kop,
        laatsteDag: blok.laatsteDag,
        alineas: blok.zinnen.map(alinea),
        opPapierKop: blok.opPapierKop,
        opPapier: blok.opPapier.map(alinea),
        artikel: blok.artikel,
      };
    case 'hulp':
      return { soort: 'hulp', kop: blok.kop, contactpersoon: blok.contactpersoon, alineas: blok.zinnen.map(alinea) };
    case 'bijlagen':
    case 'groet':
      return blok;
  }
}

function tabel(som: Som, toelichting: readonly Zin[], taal: Taal, eersteKolom: string): Schermblok {
  return {
    soort: 'tabel',
    kop: som.kop,
    omschrijving: som.omschrijving,
    eersteKolom,
    kolommen: som.kolommen.map(hoofdletter),
    rijen: som.regels.map((regel) => ({
      ...regel,
      label: hoofdletter(regel.label),
      bedragen: regel.cents.map((cents) => bedragInSom(cents, taal)),
    })),
    alineas: toelichting.map(alinea),
  };
}

function tijdpunt(punt: Datumpunt, taal: Taal) {
  return {
    datum: hoofdletter(datumMetDag(punt.datum, taal)),
    ...(punt.cents === undefined ? {} : { bedrag: bedrag(punt.cents, taal) }),
    alinea: alinea(punt.zin),
    gebeurd: punt.gebeurd,
  };
}
