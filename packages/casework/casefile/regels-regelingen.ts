import {
  aflossingPerJaar,
  duurAlgemeneBijstand,
  eigenVermogen,
  hoogsteBedrijfskapitaal,
  hoortBijGroep,
  jaarvaststelling,
  LOOPTIJD_MAANDEN,
  leenschema,
  magOmNiet,
  nettoInkomen,
  rentekwijtschelding,
  type Zelfstandige,
} from '@meedoen/law/bbz';
import { brutoVordering, eindheffing, jaarafrekening, type Loontijdvak, maandheffing } from '@meedoen/law/belasting';
import { grondslag, vrijlatingBruto } from '@meedoen/law/ioaw';
import { inkomenUitVermogen } from '@meedoen/law/ioaz';
import { daysIn, type Explained, formatEuro, type Law, type Maand, monthOfDate, yearOf } from '@meedoen/law/kernel';
import { bijzondereBijstand, individueleInkomenstoeslag, studietoeslag } from '@meedoen/law/participatiewet';
import type { RegelCalculation } from './regel.ts';
import { bedrag, dateOfLife, datum, oneOf, wholeNumber, yesOrNo } from './scalars.ts';
import { strictObject } from './strict-object.ts';

const euro = (law: Law, veld: string, waarde: number): Explained<number> =>
  law.fact(waarde, `invoer.${veld}`, () => `${veld}: ${formatEuro(waarde)}.`, `invoer.${veld}`);

/** Whole months from January of the year of the law; all that was paid stands in the first. */
function tijdvakken(law: Law, maanden: number, netto: number, aow: boolean): Loontijdvak[] {
  const eigen = Array.from({ length: Math.min(12, maanden) }, (_, i): Loontijdvak => {
    const maand = `${yearOf(law.date)}-${String(i + 1).padStart(2, '0')}` as Maand;
    return { maand, dagen: daysIn(maand), netto: i === 0 ? netto : 0, aow };
  });
  // what was paid over an earlier year only has no month of this one
  return eigen.length > 0 ? eigen : [{ maand: monthOfDate(law.date), dagen: 0, netto, aow }];
}

const groep = oneOf('gevestigd', 'beginnend', 'ouder', 'beeindigend', 'voorbereiding');
const geldend = <T>(waarde: T | undefined, veld: string) =>
  waarde === undefined ? undefined : { waarde, feit: `invoer.${veld}` };

/** Rules of payroll tax, IOAW, IOAZ, Bbz and the additional income support. */
export const REGELINGREGELS = {
  /** Gross of a payment in the course of the year. */
  maandheffing: {
    invoer: strictObject({ netto: bedrag, aow: yesOrNo.optional() }).transform(
      ({ netto, aow }): RegelCalculation => ({
        reken: (law) => {
          const { loonheffing, bruto, zvw } = maandheffing(law, euro(law, 'netto', netto), aow ?? false);
          return { loonheffing, bruto, zvw };
        },
      }),
    ),
    uitkomsten: { loonheffing: 'bedrag', bruto: 'bedrag', zvw: 'bedrag' },
  },
  /** The payroll tax of one person over a year. */
  jaaropgave: {
    invoer: strictObject({
      netto: bedrag,
      maanden: wholeNumber,
      aow: yesOrNo.optional(),
      gehuwd: yesOrNo.optional(),
      eldersBenut: bedrag.optional(),
    }).transform(
      ({ netto, maanden, aow, gehuwd, eldersBenut }): RegelCalculation => ({
        reken: (law) => {
          const { loonheffing, bruto, zvw, loonheffingskorting } = jaarafrekening(law, {
            tijdvakken: tijdvakken(law, maanden, netto, aow ?? false),
            gehuwd: gehuwd ?? false,
            eldersBenut: eldersBenut ?? 0,
          });
          return { loonheffingskorting, loonheffing, bruto, zvw };
        },
      }),
    ),
    uitkomsten: { loonheffingskorting: 'bedrag', loonheffing: 'bedrag', bruto: 'bedrag', zvw: 'bedrag' },
  },
  /** Art. 58 lid 5: a claim over a year that has passed. */
  brutoVordering: {
    invoer: strictObject({
      betaald: bedrag,
      maandenBetaald: wholeNumber,
      juist: bedrag,
      maandenJuist: wholeNumber,
      aow: yesOrNo.optional(),
    }).transform(
      ({ betaald, maandenBetaald, juist, maandenJuist, aow = false }): RegelCalculation => ({
        reken: (law) => {
          const jaar = (netto: number, maanden: number) => ({
            tijdvakken: tijdvakken(law, maanden, netto, aow),
            gehuwd: false,
          });
          const { loonheffing, terugvordering } = brutoVordering(
            law,
            jaar(betaald, maandenBetaald),
            jaar(juist, maandenJuist),
          );
          return { loonheffing, terugvordering };
        },
      }),
    ),
    uitkomsten: { loonheffing: 'bedrag', terugvordering: 'bedrag' },
  },
  eindheffingBbz: {
    invoer: strictObject({ omNiet: bedrag }).transform(
      ({ omNiet }): RegelCalculation => ({
        reken: (law) => ({ loonheffing: eindheffing(law, euro(law, 'omNiet', omNiet)) }),
      }),
    ),
    uitkomsten: { loonheffing: 'bedrag' },
  },
  /** IOAW and IOAZ art. 5. */
  grondslag: {
    invoer: strictObject({ voor: oneOf('gehuwden', 'alleenstaande', 'woningdeler') }).transform(
      ({ voor }): RegelCalculation => ({ reken: (law) => ({ grondslag: grondslag(law, voor) }) }),
    ),
    uitkomsten: { grondslag: 'bedrag' },
  },
  /** IOAW art. 8: of the income from work of one person in a month. */
  brutoVrijlating: {
    invoer: strictObject({
      grond: oneOf('n', 'r', 'y', 'lks'),
      inkomen: bedrag,
      gebruikteMaanden: wholeNumber.optional(),
    }).transform(
      ({ grond, inkomen, gebruikteMaanden }): RegelCalculation => ({
        reken: (law) => ({
          vrijgelaten: vrijlatingBruto(law, {
            inkomen: { [grond]: inkomen },
            gebruikt: { [grond]: gebruikteMaanden ?? 0 },
          }),
        }),
      }),
    ),
    uitkomsten: { vrijgelaten: 'bedrag' },
  },
  /** IOAZ art. 8 lid 2, per month. */
  inkomenUitVermogen: {
    invoer: strictObject({ vermogen: bedrag, voorPensioen: bedrag.optional() }).transform(
      ({ vermogen, voorPensioen }): RegelCalculation => ({
        reken: (law) => ({
          inkomen: inkomenUitVermogen(law, {
            aanvrager: { id: 'aanvrager' },
            vermogen: [{ waarde: vermogen, voorPensioen: voorPensioen ?? 0, feit: 'invoer.vermogen' }],
          }),
        }),
      }),
    ),
    uitkomsten: { inkomen: 'bedrag' },
  },
  /** Bbz art. 2, 18, 23, 25, 27. An answer left out is asked for. */
  bbzGroep: {
    invoer: strictObject({
      groep,
      voldoetAanEisen: yesOrNo.optional(),
      levensvatbaar: yesOrNo.optional(),
      redelijkeTermijn: yesOrNo.optional(),
      uitkeringWerkloosheid: yesOrNo.optional(),
      geboortedatum: dateOfLife.optional(),
      tienJaarUitgeoefend: yesOrNo.optional(),
      duurzaamOntoereikend: yesOrNo.optional(),
      verwachtBrutoInkomen: bedrag.optional(),
      beeindigtBinnenJaar: yesOrNo.optional(),
      bereidtVoorMetBijstand: yesOrNo.optional(),
    }).transform(
      ({ groep: welke, ...feiten }): RegelCalculation => ({
        reken: (law) => {
          const z = Object.fromEntries(
            Object.entries(feiten).map(([veld, waarde]) => [veld, geldend(waarde, veld)]),
          ) as Zelfstandige;
          const hoort = hoortBijGroep(law, z, welke);
          const duur = duurAlgemeneBijstand(law, welke);
          const getal = (n: number | null) => (hoort.value && n !== null ? { ...duur, value: n } : undefined);
          return { recht: hoort, maanden: getal(duur.value.maanden), verlenging: getal(duur.value.verlenging) };
        },
      }),
    ),
    uitkomsten: { recht: 'janee', maanden: 'aantal', verlenging: 'aantal' },
  },
  /** Bbz art. 3. */
  bbzOmNiet: {
    invoer: strictObject({ groep, totaalVermogen: bedrag, schulden: bedrag }).transform(
      ({ groep: welke, totaalVermogen: totaal, schulden }): RegelCalculation => ({
        reken: (law) => ({
          eigenVermogen: eigenVermogen(law, { totaal, schulden }),
          omNiet: magOmNiet(law, { totaal, schulden }, welke),
        }),
      }),
    ),
    uitkomsten: { eigenVermogen: 'bedrag', omNiet: 'janee' },
  },
  /** Bbz art. 6, 11-13. */
  bbzBoekjaar: {
    invoer: strictObject({
      winst: bedrag,
      anderInkomen: bedrag.optional(),
      verleend: bedrag,
      jaarnorm: bedrag,
      maanden: wholeNumber,
      omNiet: yesOrNo.optional(),
    }).transform(
      ({ winst, anderInkomen, verleend, jaarnorm, maanden, omNiet }): RegelCalculation => ({
        reken: (law) => {
          const inkomen = nettoInkomen(law, winst, anderInkomen ?? 0);
          const jaar = { verleend, jaarnorm, maanden, magOmNiet: omNiet ?? true };
          const u = jaarvaststelling(law, jaar, inkomen);
          return {
            inkomen,
            bijverleend: u.bijverleend,
            gift: u.omNiet,
            terugvordering: u.terug,
            lening: u.blijftLening,
            aflossing: aflossingPerJaar(law, u.blijftLening),
          };
        },
      }),
    ),
    uitkomsten: {
      inkomen: 'bedrag',
      bijverleend: 'bedrag',
      gift: 'bedrag',
      terugvordering: 'bedrag',
      lening: 'bedrag',
      aflossing: 'bedrag',
    },
  },
  /** Bbz art. 20, 24, 26. */
  bbzKapitaal: {
    invoer: strictObject({ groep }).transform(
      ({ groep: welke }): RegelCalculation => ({
        reken: (law) => ({ bedrijfskapitaal: hoogsteBedrijfskapitaal(law, welke) ?? undefined }),
      }),
    ),
    uitkomsten: { bedrijfskapitaal: 'bedrag' },
  },
  /** Bbz art. 15: first and last instalment and the interest of the whole term. */
  bbzLening: {
    invoer: strictObject({ hoofdsom: bedrag, maanden: wholeNumber })
      .refine(({ maanden }) => maanden >= 1 && maanden <= LOOPTIJD_MAANDEN, {
        error: `een lening loopt 1 tot en met ${LOOPTIJD_MAANDEN} maanden`,
        path: ['maanden'],
      })
      .transform(
        ({ hoofdsom, maanden }): RegelCalculation => ({
          reken: (law) => {
            const { termijnen, rente } = leenschema(
              law,
              euro(law, 'hoofdsom', hoofdsom),
              maanden,
              monthOfDate(law.date),
            );
            const eerste = termijnen[0];
            const laatste = termijnen.at(-1);
            const uit = (waarde: number | undefined) =>
              waarde === undefined ? undefined : { ...rente, value: waarde };
            return {
              rente,
              eersteRente: uit(eerste?.rente),
              eersteAflossing: uit(eerste?.aflossing),
              laatsteAflossing: uit(laatste?.aflossing),
            };
          },
        }),
      ),
    uitkomsten: { rente: 'bedrag', eersteRente: 'bedrag', eersteAflossing: 'bedrag', laatsteAflossing: 'bedrag' },
  },
  /** Bbz art. 21. */
  bbzRentekwijtschelding: {
    invoer: strictObject({
      rente: bedrag,
      jaarnorm: bedrag,
      inkomen: bedrag,
      algemeneBijstand: yesOrNo.optional(),
    }).transform(
      ({ rente, jaarnorm, inkomen, algemeneBijstand }): RegelCalculation => ({
        reken: (law) => ({
          kwijtschelding: rentekwijtschelding(
            law,
            { rente, jaarnorm, algemeneBijstand: algemeneBijstand ?? false },
            euro(law, 'inkomen', inkomen),
          ),
        }),
      }),
    ),
    uitkomsten: { kwijtschelding: 'bedrag' },
  },
  /** Art. 35 with the drempel and the draagkracht of a policy. */
  bijzondereBijstand: {
    invoer: strictObject({
      kosten: bedrag,
      eerder: bedrag.optional(),
      inkomenBovenNorm: bedrag.optional(),
      vermogenBovenGrens: bedrag.optional(),
      andersTeBetalen: bedrag.optional(),
      drempel: bedrag.optional(),
      draagkrachtPercentage: wholeNumber,
    }).transform(
      (i): RegelCalculation => ({
        reken: (law) => {
          const kosten = {
            noodzakelijk: i.kosten,
            eerderInTwaalfMaanden: i.eerder ?? 0,
            inkomenBovenNorm: i.inkomenBovenNorm ?? 0,
            vermogenBovenGrens: i.vermogenBovenGrens ?? 0,
            andersTeBetalen: i.andersTeBetalen ?? 0,
          };
          const beleid = { drempel: i.drempel, draagkrachtPercentage: i.draagkrachtPercentage };
          return { ...bijzondereBijstand(law, kosten, beleid) };
        },
      }),
    ),
    uitkomsten: { drempel: 'bedrag', draagkracht: 'bedrag', bijzondereBijstand: 'bedrag' },
  },
  /** Art. 36 with the verordening of a gemeente. */
  inkomenstoeslag: {
    invoer: strictObject({
      leeftijd: wholeNumber,
      aow: yesOrNo.optional(),
      inkomen: bedrag,
      norm: bedrag,
      maandenLaagInkomen: wholeNumber,
      vermogen: bedrag,
      vermogensgrens: bedrag,
      zonderUitzicht: yesOrNo.optional(),
      laatstVerleend: datum.optional(),
      toeslag: bedrag,
      langdurigMaanden: wholeNumber,
      laagInkomenPercentage: wholeNumber,
    }).transform(
      (i): RegelCalculation => ({
        reken: (law) => ({
          toeslag: individueleInkomenstoeslag(
            law,
            {
              leeftijd: i.leeftijd,
              heeftAowLeeftijd: i.aow ?? false,
              leefvorm: 'alleenstaande',
              hoogsteInkomen: i.inkomen,
              norm: i.norm,
              maandenLaagInkomen: i.maandenLaagInkomen,
              vermogen: i.vermogen,
              vermogensgrens: i.vermogensgrens,
              zonderUitzicht: i.zonderUitzicht,
              laatstVerleend: i.laatstVerleend,
            },
            {
              bedrag: { alleenstaande: i.toeslag, 'alleenstaande-ouder': i.toeslag, gehuwden: i.toeslag },
              langdurigMaanden: i.langdurigMaanden,
              laagInkomenPercentage: i.laagInkomenPercentage,
            },
          ),
        }),
      }),
    ),
    uitkomsten: { toeslag: 'bedrag' },
  },
  /** Art. 36b. */
  studietoeslag: {
    invoer: strictObject({
      leeftijd: wholeNumber,
      studiefinanciering: yesOrNo,
      wajong: yesOrNo.optional(),
      kanNietBijverdienen: yesOrNo.optional(),
      stagevergoeding: bedrag.optional(),
    }).transform(
      (i): RegelCalculation => ({
        reken: (law) => ({
          toeslag: studietoeslag(law, {
            leeftijd: i.leeftijd,
            studiefinanciering: i.studiefinanciering,
            wajong: i.wajong ?? false,
            kanNietBijverdienen: i.kanNietBijverdienen,
            stagevergoeding: i.stagevergoeding ?? 0,
          }),
        }),
      }),
    ),
    uitkomsten: { toeslag: 'bedrag' },
  },
} as const;
