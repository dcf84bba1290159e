import {
  vrijlatingMaanden34a,
  vrijlatingMaandenN,
  vrijlatingMaandenR,
  vrijlatingMaandenZ,
  vrijlatingMaximum34aAow,
  vrijlatingMaximumN,
  vrijlatingMaximumR,
  vrijlatingMaximumY,
  vrijlatingMaximumZ,
  vrijlatingPercentage34a,
  vrijlatingPercentage34aAow,
  vrijlatingPercentageN,
  vrijlatingPercentageR,
  vrijlatingPercentageY,
  vrijlatingPercentageZ,
} from '../amounts/index.ts';
import { type Cents, type Explained, herkomstVan, type Law, type Parameter } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';

/** Exemptions of earned income: onderdelen of art. 31 lid 2 until 2026, of art. 34a lid 1 since 2027. */
export type Vrijlatingsoort = 'n' | 'r' | 'y' | 'z' | 'aa' | '34a-a' | '34a-b' | '34a-c';

interface Vrijlatingsregel {
  readonly percentage: Parameter<number>;
  readonly maximum?: Parameter<Cents>;
  readonly article: string;
  readonly naam: string;
}

export const REGELS: Readonly<Record<Vrijlatingsoort, Vrijlatingsregel>> = {
  n: {
    percentage: vrijlatingPercentageN,
    maximum: vrijlatingMaximumN,
    article: 'Pw art. 31 lid 2 n',
    naam: 'onderdeel n',
  },
  r: {
    percentage: vrijlatingPercentageR,
    maximum: vrijlatingMaximumR,
    article: 'Pw art. 31 lid 2 r',
    naam: 'onderdeel r',
  },
  y: {
    percentage: vrijlatingPercentageY,
    maximum: vrijlatingMaximumY,
    article: 'Pw art. 31 lid 2 y',
    naam: 'onderdeel y',
  },
  z: {
    percentage: vrijlatingPercentageZ,
    maximum: vrijlatingMaximumZ,
    article: 'Pw art. 31 lid 2 z',
    naam: 'onderdeel z',
  },
  aa: {
    percentage: vrijlatingPercentageZ,
    maximum: vrijlatingMaximumZ,
    article: 'Pw art. 31 lid 2 aa',
    naam: 'onderdeel aa',
  },
  '34a-a': { percentage: vrijlatingPercentage34a, article: 'Pw art. 34a lid 1 a', naam: 'art. 34a lid 1 a' },
  '34a-b': { percentage: vrijlatingPercentage34a, article: 'Pw art. 34a lid 1 b', naam: 'art. 34a lid 1 b' },
  '34a-c': {
    percentage: vrijlatingPercentage34aAow,
    maximum: vrijlatingMaximum34aAow,
    article: 'Pw art. 34a lid 1 c',
    naam: 'art. 34a lid 1 c',
  },
};

/** In the text of 2015 the exemption for medisch urenbeperkten was onderdeel z. */
export const artikelVan = (law: Law, soort: Vrijlatingsoort): string =>
  soort === 'y' && law.date < '2016-01-01' ? 'Pw art. 31 lid 2 z (tekst 2015)' : REGELS[soort].article;

/** y "tenzij onderdeel n of r van toepassing is". */
const RANGORDE_2015: readonly Vrijlatingsoort[] = ['n', 'r', 'y'];
/** y "tenzij onderdeel n"; z "tenzij onderdeel y"; r only when y, z and aa do not hold. */
const RANGORDE_2023: readonly Vrijlatingsoort[] = ['n', 'y', 'z', 'aa', 'r'];
/** Who is both medisch urenbeperkt and of AOW age: reading `samenloop-34a`. */
const RANGORDE_34A: readonly Vrijlatingsoort[] = ['34a-c', '34a-b', '34a-a'];

/** The exemptions of a day, in the order in which they go before each other. */
export function rangorde(law: Law, beleid: Beleid): readonly Vrijlatingsoort[] {
  if (geldt34a(law, beleid)) return RANGORDE_34A;
  return law.date < '2023-01-01' ? RANGORDE_2015 : RANGORDE_2023;
}

const BEGIN_34A = '2027-01-01';

/** Art. 34a is in force, or policy runs ahead of it. */
export const geldt34a = (law: Law, beleid: Beleid): boolean =>
  law.date >= BEGIN_34A || keuzeOp(beleid, law.date, 'vrijlating34aVooruit')?.waarde === true;

/** A parameter of art. 34a or 34b, read as published for 2027 where policy runs ahead and nobody laid another value over it. */
export function leesVooruit<T>(law: Law, parameter: Parameter<T>): Explained<T> {
  const eerste = parameter.values[0];
  if (!eerste || eerste.from !== BEGIN_34A || law.look(parameter).known) return law.read(parameter);
  const { value, from, source } = eerste;
  const herkomst = herkomstVan(parameter, from, source);
  return { value, article: parameter.article, says: parameter.omschrijving, uses: [], herkomst };
}

/** Exemptions that end after a number of months. */
export type Termijnsoort = 'n' | 'r' | 'z' | '34a-a';

/** How long an exemption lasts; `doorlopend`: its months follow each other, also where nothing is earned. */
export function duurVan(law: Law, soort: Termijnsoort): { readonly maanden: number; readonly doorlopend: boolean } {
  switch (soort) {
    case 'n': {
      const { maanden, aaneengesloten } = law.read(vrijlatingMaandenN).value;
      return { maanden, doorlopend: aaneengesloten };
    }
    case 'r':
      return { maanden: law.read(vrijlatingMaandenR).value, doorlopend: true };
    case 'z':
      return { maanden: law.read(vrijlatingMaandenZ).value, doorlopend: true };
    case '34a-a':
      return { maanden: leesVooruit(law, vrijlatingMaanden34a).value, doorlopend: true };
  }
}
