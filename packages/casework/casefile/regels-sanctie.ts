import { type Law, type Maand, nextMonth } from '@meedoen/law/kernel';
import {
  afstemming,
  boete,
  type Gedraging,
  heroverwegingUiterlijk,
  isRecidive,
  kanBoeteKwijtschelden,
  kanInkeer,
  kanWaarschuwen,
  recidivestap,
  UNIFORME_VERPLICHTINGEN,
  verlagingsmaanden,
  verlagingTaaleis,
} from '@meedoen/law/participatiewet';
import { afstemmingsbeleid } from './afstemmingsbeleid.ts';
import { regel } from './regel.ts';
import { bedrag, datum, oneOf, positiveNumber, text, yesOrNo } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const verwijtbaarheid = oneOf('opzet', 'grove-schuld', 'normaal', 'verminderd');

/** What was not done: a letter of art. 18 lid 4, or a category of the by-law. */
const gedraging = {
  onderdeel: oneOf(...UNIFORME_VERPLICHTINGEN).optional(),
  categorie: text.optional(),
};

type Benoemd = {
  readonly onderdeel?: (typeof UNIFORME_VERPLICHTINGEN)[number] | undefined;
  readonly categorie?: string | undefined;
};

const alsGedraging = ({ onderdeel, categorie = '' }: Benoemd): Gedraging =>
  onderdeel ? { soort: 'uniform', onderdeel } : { soort: 'lokaal', categorie };

const opDag = (law: Law, dag: string | undefined) => (dag ?? law.date) as typeof law.date;

/** The rules on duties, sanctions and fines that a case may call by name (art. 18, 18a, 18b). */
export const REGELS_SANCTIE = {
  afstemming: regel(
    {
      ...gedraging,
      gedragingOp: datum.optional(),
      eerdere: list(strictObject({ gedraging: datum, besluit: datum })).optional(),
      eerderGewaarschuwd: datum.optional(),
      geenVerwijt: yesOrNo.optional(),
      verordening: afstemmingsbeleid.optional(),
    },
    { keer: 'aantal', verlaging: 'janee', waarschuwing: 'janee', percentage: 'aantal', maanden: 'aantal' },
    (law, invoer) => {
      const { gedragingOp, eerdere = [], eerderGewaarschuwd, geenVerwijt, verordening } = invoer;
      const dag = opDag(law, gedragingOp);
      const overtreding = { gedraging: alsGedraging(invoer), datum: dag, eerdere, eerderGewaarschuwd, geenVerwijt };
      const gevolg = afstemming(law, verordening, overtreding);
      const { value: maatregel } = gevolg;
      const verlaging = maatregel.soort === 'verlaging' ? maatregel : undefined;
      return {
        keer: recidivestap(law, dag, eerdere),
        verlaging: { ...gevolg, value: verlaging !== undefined },
        waarschuwing: { ...gevolg, value: maatregel.soort === 'waarschuwing' },
        percentage: verlaging && { ...gevolg, value: verlaging.percentage },
        maanden: verlaging && { ...gevolg, value: verlaging.maanden },
      };
    },
  ),
  spreiding: regel(
    { percentage: positiveNumber, maanden: positiveNumber, spreiding: list(positiveNumber).optional() },
    { maand1: 'aantal', maand2: 'aantal', maand3: 'aantal' },
    (law, { percentage, maanden, spreiding }) => {
      const eerste = law.date.slice(0, 7) as Maand;
      const delen = verlagingsmaanden({ soort: 'verlaging', percentage, maanden }, eerste, spreiding);
      const deel = (maand: Maand) => {
        const gevonden = delen.find((d) => d.maand === maand);
        return (
          gevonden &&
          law.because(gevonden.percentage, 'Pw art. 18 lid 5', () => `${maand}: ${gevonden.percentage} procent.`, [])
        );
      };
      const tweede = nextMonth(eerste);
      return { maand1: deel(eerste), maand2: deel(tweede), maand3: deel(nextMonth(tweede)) };
    },
  ),
  heroverweging: regel({ besluit: datum }, { uiterlijk: 'datum' }, (law, { besluit }) => ({
    uiterlijk: heroverwegingUiterlijk(law, besluit),
  })),
  inkeer: regel({ ...gedraging, opVerzoek: yesOrNo }, { kan: 'janee' }, (law, invoer) => ({
    kan: kanInkeer(law, alsGedraging(invoer), invoer.opVerzoek),
  })),
  taaleis: regel(
    {
      kennisgeving: datum,
      opnieuwGetoetst: yesOrNo.optional(),
      leertVoldoende: yesOrNo.optional(),
      geenVerwijt: yesOrNo.optional(),
      beheerstTaal: yesOrNo.optional(),
    },
    { percentage: 'aantal' },
    (law, { opnieuwGetoetst = true, ...toets }) => ({
      percentage: verlagingTaaleis(law, { ...toets, opnieuwGetoetst }),
    }),
  ),
  boete: regel(
    {
      verwijtbaarheid,
      benadelingsbedrag: bedrag,
      recidive: yesOrNo.optional(),
      norm: bedrag.optional(),
      ruimtePerMaand: bedrag.optional(),
    },
    { aandeel: 'bedrag', maximum: 'bedrag', draagkracht: 'bedrag', boete: 'bedrag' },
    (law, { recidive = false, ...schending }) => ({ ...boete(law, { ...schending, recidive }) }),
  ),
  boeterecidive: regel(
    {
      overtreding: datum,
      eerdere: list(strictObject({ opgelegd: datum, onherroepelijk: yesOrNo, gevangenisstraf: yesOrNo.optional() })),
    },
    { recidive: 'janee' },
    (law, { overtreding, eerdere }) => ({ recidive: isRecidive(law, overtreding, eerdere) }),
  ),
  boetewaarschuwing: regel(
    {
      benadelingsbedrag: bedrag,
      overtreding: datum,
      zelfGemeld: datum.optional(),
      vorigeWaarschuwing: datum.optional(),
    },
    { waarschuwing: 'janee' },
    (law, vraag) => ({ waarschuwing: kanWaarschuwen(law, vraag) }),
  ),
  boetekwijtschelding: regel(
    { verwijtbaarheid, opgelegd: datum, verzoek: yesOrNo, schuldregeling: yesOrNo, opnieuw: yesOrNo },
    { kan: 'janee' },
    (law, vraag) => ({ kan: kanBoeteKwijtschelden(law, vraag) }),
  ),
} as const;
