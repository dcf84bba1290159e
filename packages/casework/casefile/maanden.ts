import { type LawOptions, type Maand, monthOf, monthsBetween } from '@meedoen/law/kernel';
import { type Berekening, berekenCasus, type Calculated, type FindBeleid, type Uitkomst } from './berekening.ts';
import type { Huishoudcasus, Maandencasus, Maandverwachting } from './casus.ts';

/** The months that a case asks of: those of its list, or each of its range. */
export function maandvragen({ maanden, bekendOp, verwacht = {} }: Maandencasus): readonly Maandverwachting[] {
  if (isPerMaand(verwacht)) return verwacht.map((vraag) => ({ ...vraag, bekendOp: vraag.bekendOp ?? bekendOp }));
  return monthsBetween(maanden.vanaf, maanden.totEnMet).map((maand) => ({ maand, bekendOp, verwacht }));
}

const isPerMaand = (verwacht: NonNullable<Maandencasus['verwacht']>): verwacht is readonly Maandverwachting[] =>
  Array.isArray(verwacht);

/** `2025-06`, or `2025-06 zoals bekend op 2025-07-01`. */
export const maandlabel = ({ maand, bekendOp }: Maandverwachting): string =>
  bekendOp ? `${maand} zoals bekend op ${bekendOp}` : maand;

/**
 * What the law says of one month of a range, with the holiday pay that is reserved by then and, beside what was known
 * on an earlier day, what must be paid extra or was paid too much since.
 */
export function berekenMaandVan(
  casus: Maandencasus,
  vraag: Maandverwachting,
  findBeleid: FindBeleid,
  options: LawOptions = {},
): Calculated {
  const { maanden: _, verwacht: __, ...huishouden } = casus;
  const reken = (maand: Maand, bekendOp: Huishoudcasus['bekendOp'], lawOptions = options) =>
    berekenCasus({ ...huishouden, maand, bekendOp }, findBeleid, lawOptions);
  const nu = reken(vraag.maand, vraag.bekendOp);
  if (!nu.ok) return nu;
  const zonderReden = { ...options, reasons: false };
  const gereserveerd = som(
    reserveermaanden(casus, vraag.maand).map((maand) =>
      bedragVan(reken(maand, vraag.bekendOp, zonderReden), 'vakantietoeslag'),
    ),
  );
  const toen = vraag.eerderBekendOp && bedragVan(reken(vraag.maand, vraag.eerderBekendOp, zonderReden), 'uitbetaling');
  const betaalt = bedragVan(nu, 'uitbetaling');
  const verschil = typeof toen === 'number' && betaalt !== undefined ? betaalt - toen : undefined;
  return { ok: true, berekening: { ...nu.berekening, uitkomsten: [...nu.berekening.uitkomsten, ...erbij()] } };

  function erbij(): Uitkomst[] {
    const bedrag = (naam: string, waarde: number | undefined): Uitkomst => ({ naam, soort: 'bedrag', waarde });
    return [
      bedrag('reserveringVakantietoeslag', gereserveerd),
      ...(vraag.eerderBekendOp
        ? [
            bedrag('nabetaling', verschil && Math.max(0, verschil)),
            bedrag('terugvordering', verschil && Math.max(0, -verschil)),
          ]
        : []),
    ];
  }
}

/** Holiday pay is paid in June over the twelve months before it, so that June begins anew (art. 45 lid 1). */
const JUNI = 6;

function reserveermaanden({ maanden }: Maandencasus, maand: Maand): Maand[] {
  const tot = monthsBetween(maanden.vanaf, maand);
  const juni = tot.findLastIndex((m) => monthOf(m) === JUNI);
  return juni < 0 ? tot : tot.slice(juni);
}

const som = (bedragen: readonly (number | undefined)[]): number | undefined =>
  bedragen.reduce((totaal, bedrag) => (totaal === undefined || bedrag === undefined ? undefined : totaal + bedrag), 0);

function bedragVan(berekend: Calculated, naam: string): number | undefined {
  const waarde = berekend.ok ? uitkomst(berekend.berekening, naam)?.waarde : undefined;
  return typeof waarde === 'number' ? waarde : undefined;
}

const uitkomst = ({ uitkomsten }: Berekening, naam: string) => uitkomsten.find((each) => each.naam === naam);
