import { csvTekst } from '@meedoen/casework/cijfers';
import type { OpenBegroting } from '@meedoen/contract/begroting';

const KOLOMMEN = [
  'gemeente',
  'onderwerp',
  'jaar',
  'post',
  'periode',
  'waarde',
  'eenheid',
  'stand',
  'toelichting',
  'bron',
];

/**
 * The money of a gemeente as CSV, a line per number, with where it stands. Amounts are whole cents; a number that is not told is
 * empty, and `stand` says why.
 */
export function openBegrotingAlsCsv(open: OpenBegroting): string {
  const { naam } = open.gemeente;
  const regel =
    (onderwerp: string, jaar: number, bron: string) =>
    (post: string, waarde: number | null, meer: { periode?: string; stand?: string; toelichting?: string } = {}) => [
      ...[naam, onderwerp, jaar, post, meer.periode ?? '', waarde ?? '', 'eurocent'],
      ...[meer.stand ?? 'verteld', meer.toelichting ?? '', bron],
    ];
  return csvTekst([
    KOLOMMEN,
    ...open.buig.flatMap((each) => buigregels(each, regel)),
    ...reintegratieregels(open.reintegratie, regel),
    ...open.subsidies.map(({ jaar, naam: subsidie, beschiktInCenten, bron }) =>
      regel('Subsidies', jaar, bronTekst(bron))(`${subsidie}: beschikt`, beschiktInCenten),
    ),
    ...(open.meerjaren?.sommen ?? []).flatMap(({ jaar, inkomstenInCenten, uitgavenInCenten, saldoInCenten }) => {
      const post = regel('Meerjarenbegroting', jaar, open.meerjaren ? bronTekst(open.meerjaren.bron) : '');
      return [post('Inkomsten', inkomstenInCenten), post('Uitgaven', uitgavenInCenten), post('Saldo', saldoInCenten)];
    }),
    ...open.referentie.flatMap(({ jaar, maat, cellen }) =>
      cellen.map(({ naam: gebied, tienden, bron }) => [
        ...[naam, 'Per 1.000 inwoners van 18 jaar en ouder', jaar, `${maat}: ${gebied}`, '', tienden],
        'tienden per 1000',
        ...['verteld', '', bron],
      ]),
    ),
  ]);
}

type Regel = (
  onderwerp: string,
  jaar: number,
  bron: string,
) => (
  post: string,
  waarde: number | null,
  meer?: { periode?: string; stand?: string; toelichting?: string },
) => (string | number)[];

const bronTekst = ({ document, plaats, datum }: { document: string; plaats: string; datum: string }): string =>
  `${document}, ${plaats}, ${datum}`;

function buigregels({ jaar, rondes, lasten, verloop }: OpenBegroting['buig'][number], regel: Regel) {
  const grootboek = regel('BUIG', jaar, 'Grootboek van Meedoen');
  const rest = verloop?.bekend
    ? ([
        ['Geboekt', verloop.geboektInCenten, `tot en met ${verloop.totEnMet}`],
        ['Verwacht aan het eind van het jaar', verloop.jaareinde.verwachtInCenten, String(jaar)],
        ['Verwacht, onderkant van de band', verloop.jaareinde.laagInCenten, String(jaar)],
        ['Verwacht, bovenkant van de band', verloop.jaareinde.hoogInCenten, String(jaar)],
      ] as const)
    : [];
  const toelichting = verloop?.bekend
    ? [
        `Afgerond op ${verloop.afgerondOpInCenten} eurocent.`,
        ...verloop.zonder.map((deel) => `Zonder ${deel}: minder dan tien mensen.`),
        verloop.methode,
      ].join(' ')
    : '';
  return [
    ...rondes.map(({ naam, bedragInCenten, bron }) =>
      regel('BUIG', jaar, bronTekst(bron))(`Budget, ${naam}`, bedragInCenten, { periode: String(jaar) }),
    ),
    ...lasten.flatMap(({ halfjaar, stand, brutoInCenten, subsidieInCenten, subsidiestand }) => [
      grootboek('Bijstand met loonheffing en Zvw', brutoInCenten, { periode: halfjaar, stand }),
      grootboek('Loonkostensubsidie', subsidieInCenten, { periode: halfjaar, stand: subsidiestand }),
    ]),
    ...rest.map(([post, waarde, periode]) => grootboek(post, waarde, { periode, toelichting })),
    ...(verloop && !verloop.bekend
      ? [grootboek('Geboekt en verwacht', null, { stand: verloop.reden, toelichting: verloop.maanden.join(' ') })]
      : []),
  ];
}

function reintegratieregels(budget: OpenBegroting['reintegratie'], regel: Regel) {
  if (!budget) return [];
  const post = regel('Re-integratie', budget.jaar, bronTekst(budget.bron));
  return [
    post('Budget van het Rijk', budget.totaalInCenten),
    post('Couleur locale', budget.couleurLocaleInCenten),
    post('Tekort Wsw', budget.wswTekortInCenten),
    ...budget.lijnen.map(({ naam, bedragInCenten }) => post(`Lijn: ${naam}`, bedragInCenten)),
    ...budget.plustaken.map(({ naam, bedragInCenten }) => post(`Plustaak: ${naam}`, bedragInCenten)),
  ];
}
