import {
  aflossingsplan,
  aflossingsruimte,
  type Betaalgedrag,
  beslagvrijeVoet,
  kanKwijtschelden,
  magSchuldregeling,
  moetTerugvorderen,
  terugvordering,
  verhaalBetaaldatum,
  verhaalsbedrag,
  verrekenbareMiddelen,
} from '@meedoen/law/participatiewet';
import { type Beleid, wettelijk } from '@meedoen/law/verordening';
import { regel } from './regel.ts';
import { bedrag, datum, oneOf, positiveNumber, yesOrNo } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const grond = oneOf(
  'schending-inlichtingenplicht',
  'ten-onrechte',
  'lening',
  'borgtocht',
  'voorschot',
  'had-kunnen-begrijpen',
  'middelen-naderhand',
  'vergoeding-naderhand',
);
const bedragen = list(strictObject({ datum, bedrag }));

/** A policy that says after how many years a claim is remitted. */
const metKwijtschelding = (jaren: number | undefined): Beleid =>
  jaren === undefined
    ? wettelijk
    : {
        naam: 'casus',
        versie: '1',
        regimes: [
          {
            laag: 'gemeente',
            vanaf: '2015-01-01',
            naam: 'casus',
            bron: 'invoer van de casus',
            keuzes: { kwijtscheldingNaJaren: jaren },
          },
        ],
      };

/** The rules on claims and their repayment that a case may call by name (art. 58-62b). */
export const REGELS_VORDERING = {
  terugvordering: regel(
    { grond, teveel: bedragen },
    { verplicht: 'janee', terugvordering: 'bedrag' },
    (law, invoer) => ({
      verplicht: moetTerugvorderen(law, invoer.grond),
      terugvordering: terugvordering(law, invoer.grond, invoer.teveel),
    }),
  ),
  verrekening: regel({ ontvangen: bedragen }, { verrekening: 'bedrag' }, (law, { ontvangen }) => ({
    verrekening: verrekenbareMiddelen(law, ontvangen),
  })),
  aflossing: regel(
    {
      inkomen: bedrag,
      norm: bedrag,
      beslagvrijeVoet: bedrag.optional(),
      inlichtingenGeweigerd: yesOrNo.optional(),
      schuld: bedrag.optional(),
      afgesproken: bedrag.optional(),
    },
    { beslagvrijeVoet: 'bedrag', aflossing: 'bedrag', maanden: 'aantal', laatste: 'bedrag' },
    (law, { schuld, afgesproken, ...middelen }) => {
      const aflossing = aflossingsruimte(law, middelen);
      const plan = schuld === undefined ? undefined : aflossingsplan(law, schuld, aflossing, afgesproken);
      return {
        beslagvrijeVoet: beslagvrijeVoet(law, middelen),
        aflossing,
        maanden: plan && { ...plan, value: plan.value.maanden },
        laatste: plan && { ...plan, value: plan.value.laatste },
      };
    },
  ),
  kwijtschelding: regel(
    {
      grond,
      restsom: bedrag,
      volledigSinds: datum.optional(),
      ingehaaldSinds: datum.optional(),
      nietsSinds: datum.optional(),
      geenUitzicht: yesOrNo.optional(),
      ineens: bedrag.optional(),
      beleidNaJaren: positiveNumber.optional(),
    },
    { kan: 'janee' },
    (law, { grond: waarom, restsom, beleidNaJaren, ...rest }) => ({
      kan: kanKwijtschelden(law, metKwijtschelding(beleidNaJaren), { grond: waarom, restsom, gedrag: gedragVan(rest) }),
    }),
  ),
  schuldregeling: regel(
    { opzetOfGroveSchuld: yesOrNo, boeteOfAangifte: yesOrNo, leidtTotKwijtschelding: yesOrNo },
    { mag: 'janee' },
    (law, vordering) => ({ mag: magSchuldregeling(law, vordering) }),
  ),
  verhaal: regel(
    {
      grond: oneOf('echtgenoot-of-kind', 'na-scheiding', 'meerderjarig-kind', 'schenking', 'nalatenschap'),
      kosten: bedrag,
      onderhoudsplicht: bedrag,
      bekendgemaakt: datum.optional(),
    },
    { verhaal: 'bedrag', uiterlijk: 'datum' },
    (law, { grond: waarom, kosten, onderhoudsplicht, bekendgemaakt }) => ({
      verhaal: verhaalsbedrag(law, waarom, kosten, onderhoudsplicht),
      uiterlijk: bekendgemaakt && verhaalBetaaldatum(law, bekendgemaakt),
    }),
  ),
} as const;

interface Gedragsvelden {
  readonly volledigSinds?: Extract<Betaalgedrag, { soort: 'volledig' }>['sinds'] | undefined;
  readonly ingehaaldSinds?: Gedragsvelden['volledigSinds'];
  readonly nietsSinds?: Gedragsvelden['volledigSinds'];
  readonly geenUitzicht?: boolean | undefined;
  readonly ineens?: number | undefined;
}

/** One of the ways to pay, or not; nothing said: nothing was paid, from the first day of the law on. */
function gedragVan({
  volledigSinds,
  ingehaaldSinds,
  nietsSinds,
  geenUitzicht = false,
  ineens,
}: Gedragsvelden): Betaalgedrag {
  if (ineens !== undefined) return { soort: 'ineens', bedrag: ineens };
  if (volledigSinds) return { soort: 'volledig', sinds: volledigSinds };
  if (ingehaaldSinds) return { soort: 'ingehaald', sinds: ingehaaldSinds };
  return { soort: 'geen', sinds: nietsSinds ?? '2015-01-01', geenUitzicht };
}
