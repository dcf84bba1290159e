import {
  type Arbeidsplicht,
  arbeidsplichten,
  beheerstNederlands,
  bereidVoor,
  geldtPlicht,
  heronderzoekUiterlijk,
  kennisgevingUiterlijk,
  moetTaaltoets,
  ontheffingAlleenstaandeOuder,
  type Plichtsituatie,
  planVanAanpakUiterlijk,
  TAALVAARDIGHEDEN,
  toetsUiterlijk,
  UNIFORME_VERPLICHTINGEN,
} from '@meedoen/law/participatiewet';
import { regel } from './regel.ts';
import { datum, oneOf, positiveNumber, yesOrNo } from './scalars.ts';
import { list } from './strict-object.ts';

const situatie = {
  geboortedatum: datum.optional(),
  melding: datum.optional(),
  ontheffing: oneOf('dringende-redenen', 'jong-kind', 'arbeidsongeschikt').optional(),
  onderdelen: list(oneOf('a', 'c')).optional(),
};

const situatieUit = (invoer: {
  readonly geboortedatum?: Plichtsituatie['geboortedatum'];
  readonly melding?: Plichtsituatie['melding'];
  readonly ontheffing?: 'dringende-redenen' | 'jong-kind' | 'arbeidsongeschikt' | undefined;
  readonly onderdelen?: readonly ('a' | 'c')[] | undefined;
}): Plichtsituatie => ({
  geboortedatum: invoer.geboortedatum,
  melding: invoer.melding,
  ontheffing:
    invoer.ontheffing === 'dringende-redenen'
      ? { grond: 'dringende-redenen', onderdelen: invoer.onderdelen ?? ['a', 'c'] }
      : invoer.ontheffing && { grond: invoer.ontheffing },
});

const vaardigheden = Object.fromEntries(TAALVAARDIGHEDEN.map((each) => [each, yesOrNo])) as Record<
  (typeof TAALVAARDIGHEDEN)[number],
  typeof yesOrNo
>;

/** The rules on duties of work, their ontheffing, and the terms of the taaleis (art. 9, 9a, 18b). */
export const REGELS_VERPLICHTING = {
  arbeidsplichten: regel(situatie, { werk: 'janee', voorziening: 'janee', tegenprestatie: 'janee' }, (law, invoer) => {
    const gevolg = arbeidsplichten(law, situatieUit(invoer));
    const heeft = (plicht: Arbeidsplicht) => ({ ...gevolg, value: gevolg.value.includes(plicht) });
    return { werk: heeft('a'), voorziening: heeft('b'), tegenprestatie: heeft('c') };
  }),
  plicht: regel({ ...situatie, onderdeel: oneOf(...UNIFORME_VERPLICHTINGEN) }, { geldt: 'janee' }, (law, invoer) => ({
    geldt: geldtPlicht(law, situatieUit(invoer), { soort: 'uniform', onderdeel: invoer.onderdeel }),
  })),
  'ontheffing-jong-kind': regel(
    {
      isAlleenstaandeOuder: yesOrNo.optional(),
      jongsteKind: datum,
      gebruikteDagen: positiveNumber.optional(),
      vanaf: datum,
    },
    { kan: 'janee', totEnMet: 'datum' },
    (law, { isAlleenstaandeOuder = true, gebruikteDagen = 0, ...rest }) => {
      const gevolg = ontheffingAlleenstaandeOuder(law, { ...rest, isAlleenstaandeOuder, gebruikteDagen });
      const { value } = gevolg;
      return { kan: { ...gevolg, value: value !== null }, totEnMet: value === null ? undefined : { ...gevolg, value } };
    },
  ),
  'plan-na-ontheffing': regel({ verzoek: datum }, { uiterlijk: 'datum', heronderzoek: 'datum' }, (law, { verzoek }) => {
    const uiterlijk = planVanAanpakUiterlijk(law, verzoek);
    return { uiterlijk, heronderzoek: heronderzoekUiterlijk(law, uiterlijk.value) };
  }),
  taalbewijs: regel(
    { jarenOnderwijs: positiveNumber.optional(), inburgering: yesOrNo.optional(), anderDocument: yesOrNo.optional() },
    { toets: 'janee' },
    (law, invoer) => ({ toets: moetTaaltoets(law, invoer) }),
  ),
  taaluitslag: regel(vaardigheden, { beheerst: 'janee' }, (law, uitslag) => ({
    beheerst: beheerstNederlands(law, uitslag),
  })),
  taaltermijnen: regel(
    { vanaf: datum },
    { toets: 'datum', kennisgeving: 'datum', bereid: 'datum' },
    (law, { vanaf }) => ({
      toets: toetsUiterlijk(law, vanaf),
      kennisgeving: kennisgevingUiterlijk(law, vanaf),
      bereid: bereidVoor(law, vanaf),
    }),
  ),
};
