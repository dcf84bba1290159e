import type { Cents } from '@meedoen/law/kernel';
import type { Meerjaren, Meerjarenpost } from './soorten.ts';

export type Meerjarentotaal = 'inkomsten' | 'uitgaven' | 'saldo';

/** A total of the document that is not the sum of its own rows. */
export interface Telfout {
  readonly jaar: number;
  readonly wat: Meerjarentotaal;
  readonly gedrukt: Cents;
  readonly geteld: Cents;
}

export interface Meerjarensom {
  readonly jaar: number;
  readonly inkomsten: Cents;
  readonly uitgaven: Cents;
  readonly saldo: Cents;
}

/** A budget over years added up again, with where the totals that its document prints differ. */
export function meerjarensommen({ jaren, inkomsten, uitgaven, gedrukt }: Meerjaren): {
  readonly sommen: readonly Meerjarensom[];
  readonly telfouten: readonly Telfout[];
} {
  const sommen = jaren.map((jaar, i) => {
    const in_ = som(inkomsten, i);
    const uit = som(uitgaven, i);
    return { jaar, inkomsten: in_, uitgaven: uit, saldo: in_ - uit };
  });
  const telfouten = sommen.flatMap((geteld, i) =>
    (['inkomsten', 'uitgaven', 'saldo'] as const).flatMap((wat): Telfout[] => {
      const op = gedrukt[wat][i];
      return op === null || op === undefined || op === geteld[wat]
        ? []
        : [{ jaar: geteld.jaar, wat, gedrukt: op, geteld: geteld[wat] }];
    }),
  );
  return { sommen, telfouten };
}

const som = (posten: readonly Meerjarenpost[], i: number): Cents =>
  posten.reduce((totaal, { bedragen }) => totaal + (bedragen[i] ?? 0), 0);
