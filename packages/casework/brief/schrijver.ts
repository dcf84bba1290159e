import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { Taal, Zin } from './brief.ts';
import type { Briefgegevens } from './gegevens.ts';
import { bedragInZin, datumMetDag, datumVoluit, maandVoluit } from './schrijfwijze.ts';
import { inVorm, platteTekst, type Teksten, versieOp, vul, type Waarden } from './teksten/tekst.ts';

/** Writes the sentences of one letter in its language and form, and remembers which versions of texts it used. */
export interface Schrijver {
  readonly taal: Taal;
  readonly tekst: <K extends string>(bron: Teksten<K>, sleutel: K, waarden?: Waarden) => string;
  readonly zin: <K extends string>(bron: Teksten<K>, sleutel: K, waarden?: Waarden) => Zin;
  /** Sentences of staff; each gets a name and stays editable. */
  readonly eigen: (naam: string, teksten: readonly string[] | undefined) => Zin[];
  readonly datum: (datum: IsoDate) => string;
  readonly dag: (datum: IsoDate) => string;
  readonly maand: (maand: Maand) => string;
  /** In a sentence: whole euros without cents. */
  readonly bedrag: (cents: Cents) => string;
  readonly versies: () => string[];
}

/** @param gegevens the day of the letter picks the version of each text */
export function schrijverVoor(gegevens: Briefgegevens): Schrijver {
  const { taal, aanspreekvorm, datum } = gegevens;
  const gebruikt = new Set<string>();
  const namen = new Map<string, number>();

  function delen<K extends string>(bron: Teksten<K>, sleutel: K, waarden?: Waarden) {
    const versie = versieOp(bron, datum);
    gebruikt.add(`${bron.onderwerp} ${versie.versie}`);
    const tekst = versie.zinnen[sleutel];
    return { tekst, delen: vul(inVorm(tekst, taal, aanspreekvorm), waarden) };
  }
  function uniek(naam: string): string {
    const keer = (namen.get(naam) ?? 0) + 1;
    namen.set(naam, keer);
    return keer === 1 ? naam : `${naam}.${keer}`;
  }

  return {
    taal,
    tekst: (bron, sleutel, waarden) => platteTekst(delen(bron, sleutel, waarden).delen),
    zin: (bron, sleutel, waarden) => {
      const gemaakt = delen(bron, sleutel, waarden);
      return {
        id: uniek(`${bron.onderwerp}.${sleutel}`),
        delen: gemaakt.delen,
        bewerkbaar: gemaakt.tekst.bewerkbaar === true,
      };
    },
    eigen: (naam, teksten) =>
      (teksten ?? []).map((tekst) => ({ id: uniek(naam), delen: [{ tekst }], bewerkbaar: true, eigen: true })),
    datum: (dag) => datumVoluit(dag, taal),
    dag: (dag) => datumMetDag(dag, taal),
    maand: (maand) => maandVoluit(maand, taal),
    bedrag: (cents) => bedragInZin(cents, taal),
    versies: () => [...gebruikt],
  };
}
