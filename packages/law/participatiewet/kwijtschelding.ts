import { afkoopPercentage, kwijtscheldingJaren } from '../amounts/index.ts';
import { addMonths, type Cents, type Explained, type IsoDate, type Law, Ontbreekt, share } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import { bedrag, getal } from './tekst.ts';
import type { Terugvorderingsgrond } from './terugvordering.ts';

/** How somebody has paid since a day. */
export type Betaalgedrag =
  /** Everything that was due. */
  | { readonly soort: 'volledig'; readonly sinds: IsoDate }
  /** Not everything, but the arrears with interest and costs after all. */
  | { readonly soort: 'ingehaald'; readonly sinds: IsoDate }
  /** Nothing, and no prospect that it will come (an oordeel). */
  | { readonly soort: 'geen'; readonly sinds: IsoDate; readonly geenUitzicht: boolean }
  /** A lump sum offered or paid. */
  | { readonly soort: 'ineens'; readonly bedrag: Cents };

export interface Kwijtscheldingsvraag {
  readonly grond: Terugvorderingsgrond;
  readonly restsom: Cents;
  readonly gedrag: Betaalgedrag;
}

/**
 * Whether the college has the power to remit: for a breach of the duty to inform art. 58 lid 7, for other claims the
 * policy of the municipality. Whether it does is always an oordeel.
 * @throws Ontbreekt when another claim is asked for and no policy says after how many years
 */
export function kanKwijtschelden(law: Law, beleid: Beleid, vraag: Kwijtscheldingsvraag): Explained<boolean> {
  const { grond, restsom, gedrag } = vraag;
  if (gedrag.soort === 'ineens') return bedragIneens(law, restsom, gedrag.bedrag);
  if (grond === 'schending-inlichtingenplicht') {
    const jaren = law.read(kwijtscheldingJaren);
    return naJaren(law, gedrag, jaren.value, `Pw art. 58 lid 7 ${ONDERDEEL[gedrag.soort]}`, [jaren]);
  }
  const keuze = keuzeOp(beleid, law.date, 'kwijtscheldingNaJaren');
  if (!keuze)
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'beleid.kwijtscheldingNaJaren',
      vraag: 'Na hoeveel jaar scheldt de gemeente een vordering kwijt?',
      article: 'Pw art. 58 lid 2',
    });
  const knoop = law.choice(
    keuze.waarde,
    { soort: 'beleid', naam: keuze.regime.naam, bron: keuze.regime.bron },
    'Pw art. 58 lid 2',
    () => `Kwijtschelding na ${keuze.waarde} jaar (beleid).`,
  );
  return naJaren(law, gedrag, keuze.waarde, 'Pw art. 58 lid 2; beleid', [knoop]);
}

const ONDERDEEL = { volledig: 'a', ingehaald: 'b', geen: 'c' } as const;

function naJaren(
  law: Law,
  gedrag: Exclude<Betaalgedrag, { readonly soort: 'ineens' }>,
  jaren: number,
  article: string,
  uses: readonly Explained<unknown>[],
): Explained<boolean> {
  const lang = law.date >= addMonths(gedrag.sinds, 12 * jaren);
  const kan = lang && (gedrag.soort !== 'geen' || gedrag.geenUitzicht);
  return law.because(
    kan,
    article,
    () => {
      if (!lang) return `De termijn van ${jaren} jaar is nog niet voorbij.`;
      return kan ? `Na ${jaren} jaar kan het college afzien van de rest.` : 'Betalen is later misschien wel mogelijk.';
    },
    uses,
  );
}

/** Lid 7 d: at least half of what is left, at once. */
function bedragIneens(law: Law, restsom: Cents, ineens: Cents): Explained<boolean> {
  const deel = law.read(afkoopPercentage);
  const nodig = share(restsom, deel.value, 100);
  // Half a cent short is too little: at least half, in whole cents.
  const kan = 100 * ineens >= deel.value * restsom;
  return law.because(
    kan,
    'Pw art. 58 lid 7 d',
    () => `${bedrag(ineens)} is ${kan ? 'ten minste' : 'minder dan'} ${getal(deel.value)} procent (${bedrag(nodig)}).`,
    [deel],
  );
}

/** Art. 60c: no part in a debt settlement that would remit a claim from intent or gross negligence with a fine. */
export function magSchuldregeling(
  law: Law,
  vordering: {
    readonly opzetOfGroveSchuld: boolean;
    readonly boeteOfAangifte: boolean;
    readonly leidtTotKwijtschelding: boolean;
  },
): Explained<boolean> {
  const mag = !(vordering.opzetOfGroveSchuld && vordering.boeteOfAangifte && vordering.leidtTotKwijtschelding);
  return law.because(
    mag,
    'Pw art. 60c',
    () =>
      mag
        ? 'Het college mag meewerken aan de schuldregeling.'
        : 'De vordering komt door opzet of grove schuld en is bestraft: meewerken aan kwijtschelding mag niet.',
    [],
  );
}
