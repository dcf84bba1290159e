import { monthOfDate, Ontbreekt } from '@meedoen/law/kernel';
import {
  ALLE_TAKEN,
  beslistermijnLoonkostensubsidie,
  isAanvraagOpTijd,
  loonkostensubsidie,
  loonkostensubsidieMaand,
  loonwaarde,
  magDoelgroepAanvragen,
  metVakantiebijslag,
  minimumloon,
  minimumuurloon,
} from '@meedoen/law/participatiewet';
import { regel } from './regel.ts';
import { bedrag, dateOfLife, datum, oneOf, positiveNumber, urenPerWeek, wholeNumber, yesOrNo } from './scalars.ts';
import { dagenFields, list, strictObject } from './strict-object.ts';
import { halfOpen } from './tijdvak.ts';

const procent = wholeNumber.refine((n) => n <= 100, 'ten hoogste 100 procent');
const soort = oneOf('regulier', 'beschut-werk', 'wsw');
const taak = strictObject({
  aandeel: positiveNumber,
  tempo: procent,
  kwaliteit: procent,
  inzetbaarheid: procent,
});

/** The rules on work that a case may call by name (art. 2 c, 10b to 10d). */
export const REGELS_WERK = {
  minimumloon: regel(
    { leeftijd: wholeNumber },
    { minimumloon: 'bedrag', metVakantiebijslag: 'bedrag' },
    (law, { leeftijd }) => {
      const loon = minimumloon(law, leeftijd);
      return { minimumloon: loon, metVakantiebijslag: metVakantiebijslag(law, loon) };
    },
  ),
  minimumuurloon: regel(
    { leeftijd: wholeNumber, urenPerWeek: urenPerWeek.optional(), bbl: yesOrNo.optional() },
    { minimumuurloon: 'bedrag', metVakantiebijslag: 'bedrag' },
    (law, { leeftijd, urenPerWeek: uren, bbl }) => {
      const loon = minimumuurloon(law, { leeftijd, urenPerWeek: uren, ...(bbl !== undefined && { bbl }) });
      return { minimumuurloon: loon, metVakantiebijslag: metVakantiebijslag(law, loon) };
    },
  ),
  loonwaarde: regel(
    {
      taken: list(taak)
        .min(1, 'deze lijst is leeg')
        .refine((taken) => taken.reduce((som, { aandeel }) => som + aandeel, 0) === ALLE_TAKEN, {
          error: `de aandelen zijn samen ${ALLE_TAKEN}`,
          when: ({ issues }) => issues.length === 0,
        }),
    },
    { loonwaarde: 'aantal' },
    (law, { taken }) => ({ loonwaarde: loonwaarde(law, taken) }),
  ),
  /** Over a whole month, set on `datum`. */
  loonkostensubsidie: regel(
    {
      soort: soort.optional(),
      leeftijd: wholeNumber,
      uren: urenPerWeek,
      voltijdUren: urenPerWeek.optional(),
      loonwaarde: procent.optional(),
      forfaitair: yesOrNo.optional(),
      rechtensGeldendLoon: bedrag.optional(),
      vakantiebijslag: wholeNumber.optional(),
      minimumloonMetVakantiebijslag: bedrag.optional(),
    },
    {
      minimumloonMetVakantiebijslag: 'bedrag',
      loonwaarde: 'bedrag',
      subsidie: 'bedrag',
      werkgeverslasten: 'bedrag',
      loonkostensubsidie: 'bedrag',
    },
    (law, { soort: welke, ...feiten }) => {
      const u = loonkostensubsidie(law, { soort: welke ?? 'regulier', ...feiten });
      return {
        minimumloonMetVakantiebijslag: u.minimumloon,
        loonwaarde: u.loonwaarde,
        subsidie: u.subsidie,
        werkgeverslasten: u.vergoeding,
        loonkostensubsidie: u.totaal,
      };
    },
  ),
  /** Over the calendar month of `datum`, with what begins, changes and ends in it. */
  loonkostensubsidieMaand: regel(
    {
      soort: soort.optional(),
      geboortedatum: dateOfLife,
      begin: datum,
      subsidie: strictObject(dagenFields).optional(),
      uren: list(strictObject({ waarde: urenPerWeek, ...dagenFields })),
      voltijdUren: urenPerWeek.optional(),
      loonwaarde: list(strictObject({ waarde: procent, ...dagenFields })).optional(),
      forfaitair: yesOrNo.optional(),
      ziekengeld: list(strictObject({ ...dagenFields, ziekgemeld: datum })).optional(),
    },
    { subsidie: 'bedrag', werkgeverslasten: 'bedrag', loonkostensubsidie: 'bedrag' },
    (law, i) => {
      const dagen = halfOpen(i.subsidie ?? {});
      const u = loonkostensubsidieMaand(
        {
          soort: i.soort ?? 'regulier',
          geboortedatum: i.geboortedatum,
          begin: i.begin,
          subsidie: { ...dagen, vanaf: dagen.vanaf ?? i.begin },
          uren: i.uren.map(({ waarde, ...tijd }) => ({ waarde, ...halfOpen(tijd) })),
          loonwaarde: (i.loonwaarde ?? []).map(({ waarde, ...tijd }) => ({ waarde, ...halfOpen(tijd) })),
          ...(i.voltijdUren !== undefined && { voltijdUren: [{ waarde: i.voltijdUren }] }),
          ...(i.forfaitair && { forfaitair: [{ waarde: true as const }] }),
          ...(i.ziekengeld && {
            ziekengeld: i.ziekengeld.map(({ ziekgemeld, ...tijd }) => ({ ziekgemeld, ...halfOpen(tijd) })),
          }),
        },
        monthOfDate(law.date),
      );
      const [eerste] = u.ontbreekt;
      if (eerste || !u.totaal) throw eerste ? new Ontbreekt(eerste) : new Error('a month without a total or a reason');
      const som = (deel: 'subsidie' | 'vergoeding') => ({
        ...u.totaal,
        value: u.delen.reduce((tot, d) => tot + d[deel], 0),
      });
      const { totaal } = u;
      return {
        subsidie: { ...totaal, ...som('subsidie') },
        werkgeverslasten: { ...totaal, ...som('vergoeding') },
        loonkostensubsidie: totaal,
      };
    },
  ),
  beslistermijnLoonkostensubsidie: regel({ vastgesteld: datum }, { uiterlijk: 'datum' }, (law, { vastgesteld }) => ({
    uiterlijk: beslistermijnLoonkostensubsidie(law, vastgesteld),
  })),
  /** On the day of the aanvraag, for an employment that has begun. */
  aanvraagLoonkostensubsidie: regel({ begin: datum }, { kan: 'janee' }, (law, { begin }) => ({
    kan: isAanvraagOpTijd(law, begin),
  })),
  doelgroepAanvraag: regel({ vorige: datum.optional() }, { kan: 'janee' }, (law, { vorige }) => ({
    kan: magDoelgroepAanvragen(law, vorige),
  })),
} as const;
