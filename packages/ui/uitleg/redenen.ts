import { parseDate } from '@meedoen/law/kernel';
import { datumLang } from '../weergave/index.ts';

/** An Explained as it stands in code or travels over the API. */
export interface Boom {
  readonly value: unknown;
  readonly article: string;
  readonly says: string;
  readonly uses: readonly Boom[];
  readonly herkomst?: unknown;
}

/** One row of the explanation: what kind of reason, the sentence, the value and where it comes from. */
export interface Reden {
  readonly soort: 'Regel' | 'Bedrag' | 'Feit' | 'Beleid' | 'Lezing';
  readonly tekst: string;
  readonly bron: string | undefined;
  readonly artikel: string | undefined;
  /** Whole cents when the value is an amount of money. */
  readonly cents: number | undefined;
  /** Id of the fact, when known. */
  readonly feit: string | undefined;
  readonly diepte: number;
}

const tekstVan = (herkomst: object, sleutel: string): string | undefined => {
  const waarde = Reflect.get(herkomst, sleutel);
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
};

const SOORT = { feit: 'Feit', bedrag: 'Bedrag', beleid: 'Beleid', lezing: 'Lezing' } as const;

const sinds = (vanaf: string): string => {
  const dag = parseDate(vanaf);
  return `vanaf ${dag ? datumLang(dag) : vanaf}`;
};

const EENHEID: Readonly<Record<string, string>> = {
  percent: '%',
  years: ' jaar',
  months: ' maanden',
  weeks: ' weken',
  days: ' dagen',
};

/** A percentage, an age or a number of months, behind the words: "27 jaar", never as money. */
function metEenheid(says: string, value: unknown, eenheid: string | undefined): string {
  const achter = eenheid === undefined ? undefined : EENHEID[eenheid];
  return achter === undefined || typeof value !== 'number'
    ? says
    : `${says}: ${value.toLocaleString('nl-NL', { maximumFractionDigits: 4 })}${achter}`;
}

function redenVan(boom: Boom, diepte: number): Reden {
  const herkomst = typeof boom.herkomst === 'object' && boom.herkomst !== null ? boom.herkomst : undefined;
  const soort = herkomst && SOORT[tekstVan(herkomst, 'soort') as keyof typeof SOORT];
  const vanaf = herkomst && tekstVan(herkomst, 'vanaf');
  const eenheid = herkomst && tekstVan(herkomst, 'eenheid');
  return {
    soort: soort ?? 'Regel',
    tekst: metEenheid(boom.says, boom.value, eenheid),
    bron: (herkomst && [tekstVan(herkomst, 'bron'), vanaf && sinds(vanaf)].filter(Boolean).join(', ')) || undefined,
    artikel: boom.article || undefined,
    cents:
      soort === 'Bedrag' && eenheid === undefined && typeof boom.value === 'number' && Number.isInteger(boom.value)
        ? boom.value
        : undefined,
    feit: herkomst && tekstVan(herkomst, 'feit'),
    diepte,
  };
}

/**
 * The rows of an explanation, the rule first, then what it was made of; a reason that occurs twice stands once.
 * @param boom an Explained of the law or of the API
 */
export function redenenVan(boom: Boom): Reden[] {
  const gezien = new Set<string>();
  const rijen: Reden[] = [];
  const loop = (knoop: Boom, diepte: number): void => {
    const reden = redenVan(knoop, diepte);
    const sleutel = `${reden.soort}|${reden.tekst}|${reden.artikel}`;
    if (reden.tekst !== '' && !gezien.has(sleutel)) {
      gezien.add(sleutel);
      rijen.push(reden);
    }
    for (const gebruikt of knoop.uses) loop(gebruikt, diepte + 1);
  };
  loop(boom, 0);
  return rijen;
}
