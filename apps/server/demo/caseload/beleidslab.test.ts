import { PARAMETERS } from '@meedoen/casework/beleid';
import { instant } from '@meedoen/casework/tijdstip';
import { addMonths, firstDay, type IsoDate } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import {
  choiceRead,
  type Keuzewijziging,
  type Labhuishouden,
  layVariant,
  numberRead,
  Populatie,
  type Variant,
} from '@meedoen/simulation/beleidslab';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf } from './dossier.ts';
import { genereer } from './genereer.ts';

const MAAND = '2026-11';
/** As many as the demo has; `npm run proof` asks for more. */
const AANTAL = Number(process.env.MEEDOEN_LAB_HUISHOUDENS ?? 1200);
const VARIANTEN = Number(process.env.MEEDOEN_LAB_VARIANTEN ?? 15);

/** A policy with something to change: choices of two layers, and an amount entered by hand. */
const beleid: Beleid = {
  naam: 'proef',
  versie: '1',
  regimes: [
    {
      ...{ laag: 'uitvoerder', vanaf: '2023-01-01', naam: 'Beleidsregels', bron: 'Proef' },
      keuzes: {
        kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: 6, verlengingMaanden: 3 }],
        vrijlatingBovenNorm: 'telt-niet',
      },
    },
    {
      ...{ laag: 'gemeente', vanaf: '2026-03-01', naam: 'Verordening', bron: 'Proef' },
      keuzes: { vrijlatingArbeid: 'op-verzoek' },
    },
  ],
};

const populatie = new Populatie(MAAND, new Map([['9901', beleid]]));
const huishoudens: Labhuishouden[] = [];
for (const huis of genereer(2026, AANTAL * 2)) {
  if (!huis.recht || huishoudens.length === AANTAL) continue;
  const dossier = dossierOf(huis, instant('2026-11-24T12:00:00.000Z'));
  huishoudens.push({ dossier, volledig: true, beleid: '9901', groepen: { gemeente: huis.gemeente } });
}
populatie.add(huishoudens);

const explained = (onder: Beleid) =>
  huishoudens.map(({ dossier }) => berekenMaand(dossier, MAAND, onder).uitkering?.value);

const vanaf = fc.integer({ min: 0, max: 14 }).map((n) => addMonths('2025-10-01' as IsoDate, n));
const keuzes: fc.Arbitrary<Keuzewijziging> = fc.record(
  {
    vrijlatingArbeid: fc.constantFrom('standaard' as const, 'op-verzoek' as const, null),
    vrijlatingBovenNorm: fc.constantFrom('telt' as const, 'telt-niet' as const, null),
    normwisselingInMaand: fc.constantFrom('kalenderdagen' as const, 'volgende-maand' as const, null),
    kostendelersuitzonderingen: fc.constantFrom(null, [
      { groep: 'gastgezin' as const, maanden: 3, verlengingMaanden: 0 },
    ]),
    verlagingSchoolverlaters: fc.constantFrom(null, { percentage: 20 }),
    vrijlating34aVooruit: fc.boolean(),
  },
  { requiredKeys: [] },
);
/** Numbers of the law that somebody of the caseload rests on, and some that nobody does. */
const gelezen = populatie.reads();
const bedragen = fc.uniqueArray(
  fc.record({
    parameter: fc.constantFrom(
      ...[...PARAMETERS.values()].filter(
        ({ unit, ...rest }) => ['cents', 'percent', 'months'].includes(unit) && (gelezen[numberRead(rest)] ?? 0) > 0,
      ),
      ...[...PARAMETERS.values()].filter(({ naam }) => /34a/.test(naam)),
    ),
    deel: fc.double({ min: 0.3, max: 1.8, noNaN: true }),
  }),
  { maxLength: 3, selector: ({ parameter }) => parameter },
);
const variant: fc.Arbitrary<Variant> = fc.record({ vanaf, keuzes, bedragen }).map(({ bedragen: anders, ...rest }) => ({
  ...rest,
  bedragen: anders.map(({ parameter, deel }) => {
    const laatste = parameter.values.at(-1)?.value;
    return { parameter, waarde: Math.round((typeof laatste === 'number' ? laatste : 0) * deel) };
  }),
}));

/** A proof of many more households takes as long as it takes. */
const GEDULD = process.env.MEEDOEN_LAB_HUISHOUDENS ? 3_600_000 : 60_000;

describe('the lab over the caseload', { timeout: GEDULD }, () => {
  it('gives every household what the explained law gives it', () => {
    expect(populatie.amounts()).toEqual(explained(beleid));
    expect(populatie.amounts().filter((bedrag) => bedrag !== undefined).length).toBeGreaterThan(AANTAL * 0.95);
  });

  it('gives every household what the explained law gives it under a variant, also those that were not computed again', () => {
    let anders = 0;
    fc.assert(
      fc.property(variant, (each) => {
        const uitkomst = populatie.amounts(each);
        const uitleg = explained(layVariant(beleid, each));
        expect(uitkomst).toEqual(uitleg);
        if (uitkomst.some((bedrag, i) => bedrag !== populatie.amounts()[i])) anders += 1;
      }),
      { numRuns: VARIANTEN },
    );
    expect(anders).toBeGreaterThan(VARIANTEN / 3);
  });

  it('computes only who rests on what changes', () => {
    const { herrekend, totaal } = populatie.count({
      vanaf: '2026-01-01',
      keuzes: { vrijlatingBovenNorm: 'telt' },
      bedragen: [],
    });
    expect(herrekend).toBe(gelezen[choiceRead('vrijlatingBovenNorm')]);
    expect(herrekend).toBeGreaterThan(0);
    expect(herrekend).toBeLessThan(totaal.alle / 2);
  });
});

/** The two plans of WerkSaam, held beside each other over the same people in a month when both could be chosen. */
describe('what WerkSaam chose in 2018 and in 2022, over the caseload', { timeout: GEDULD }, () => {
  const TOEN = '2025-11';
  const dag = firstDay(TOEN);
  const kern: Beleid = {
    ...{ naam: 'werksaam-2018', versie: '1' },
    regimes: [
      {
        ...{ laag: 'uitvoerder', vanaf: '2018-01-01', naam: 'Plan 2018', bron: 'Proef' },
        keuzes: {
          ...{ vrijlatingArbeid: 'op-verzoek', kwijtscheldingNaJaren: 5 },
          afstemming: {
            categorieen: [{ naam: 'eerste', gedraging: 'niet komen', percentage: 10, maanden: 1 }],
            uniform: { eerste: 1, tweede: 2 },
          },
        },
      },
    ],
  };
  const mensen: Labhuishouden[] = huishoudens.map(({ dossier }, i) => ({
    ...{ beleid: '9901', groepen: {}, volledig: true },
    dossier: metJongere(metHuisgenoot(zonderBesluit(metMiddelen(dossier, i)), i), i),
    gebeurtenissen: {
      vorderingen:
        i % 4 === 0
          ? [
              {
                ...{ grond: 'ten-onrechte' as const, restsom: 1000_00 },
                gedrag: { soort: 'volledig' as const, sinds: addMonths(dag, -(30 + (i % 40))) },
              },
            ]
          : [],
      overtredingen:
        i % 6 === 0
          ? [{ gedraging: { soort: 'lokaal' as const, categorie: 'eerste' }, datum: addMonths(dag, -2), eerdere: [] }]
          : [],
    },
  }));
  const toen = new Populatie(TOEN, new Map([['9901', kern]]));
  toen.add(mensen);
  const tel = (keuzes: Keuzewijziging) => toen.count({ vanaf: '2025-01-01', keuzes, bedragen: [] });

  it.each([
    ['vrijlatingArbeid', { vrijlatingArbeid: 'standaard' }],
    [
      'kostendelersuitzonderingen',
      { kostendelersuitzonderingen: [{ groep: 'ex-dakloze', maanden: 6, verlengingMaanden: 3 }] },
    ],
    ['giftenVrijPerJaar', { giftenVrijPerJaar: 1200_00 }],
  ] as const)('%s as in 2022 makes nobody worse off and some better off', (_, keuzes) => {
    const { totaal } = tel(keuzes);
    expect(totaal.achteruit).toBe(0);
    expect(totaal.vooruit + bekendGeworden(keuzes)).toBeGreaterThan(0);
  });

  /** A gift that nobody judged makes the amount unknown; with an amount that is free it is known. */
  function bekendGeworden(keuzes: Keuzewijziging): number {
    const nu = toen.amounts();
    return toen
      .amounts({ vanaf: '2025-01-01', keuzes, bedragen: [] })
      .filter((each, i) => each !== undefined && nu[i] === undefined).length;
  }

  it('remission after three years in the place of five reaches more claims, and none less', () => {
    const { nu, straks } = tel({ kwijtscheldingNaJaren: 3 }).gevolgen;
    const oud = (jaren: number) =>
      mensen
        .flatMap(({ gebeurtenissen }) => gebeurtenissen?.vorderingen ?? [])
        .filter(({ gedrag }) => 'sinds' in gedrag && addMonths(gedrag.sinds, 12 * jaren) <= dag).length;
    expect([nu.kwijtschelding, straks.kwijtschelding]).toEqual([oud(5), oud(3)]);
    expect(straks.kwijtschelding).toBeGreaterThan(nu.kwijtschelding);
    expect(straks.kwijtgescholden).toBe(1000_00 * oud(3));
  });

  it('a warning first takes the place of each first lowering', () => {
    const { nu, straks } = tel({ waarschuwingEerst: true }).gevolgen;
    const eerste = mensen.flatMap(({ gebeurtenissen }) => gebeurtenissen?.overtredingen ?? []).length;
    expect([nu.waarschuwing, nu.verlaging]).toEqual([0, eerste]);
    expect([straks.waarschuwing, straks.verlaging]).toEqual([eerste, 0]);
  });

  it('the supplement for the young stands beside the bijstand, and only there', () => {
    const { gevolgen, totaal } = tel({ aanvullingJongeren: { percentage: 95 } });
    expect(gevolgen.nu.aanvulling).toBe(0);
    expect(gevolgen.straks.aanvulling).toBeGreaterThan(0);
    expect(gevolgen.straks.aangevuld).toBeGreaterThan(0);
    expect(totaal).toMatchObject({ achteruit: 0, vooruit: 0 });
  });

  /** A gift in the month, or wages since a while. */
  function metMiddelen(dossier: Dossier, i: number): Dossier {
    const persoon = dossier.aanvrager.id;
    const gift = {
      id: 'gift',
      persoon,
      soort: 'gift' as const,
      netto: 300_00,
      vakantietoeslag: 'geen' as const,
      vanaf: dag,
      tot: addMonths(dag, 1),
    };
    const loon = { id: 'baan', persoon, soort: 'loon' as const, netto: 400_00, vakantietoeslag: 'inbegrepen' as const };
    const erbij = [...(i % 9 === 0 ? [gift] : []), ...(i % 8 === 3 ? [{ ...loon, vanaf: addMonths(dag, -2) }] : [])];
    return { ...dossier, inkomsten: [...(dossier.inkomsten ?? []), ...erbij] };
  }

  /** Nothing was decided for the person, so that only policy speaks. */
  function zonderBesluit(dossier: Dossier): Dossier {
    return {
      ...dossier,
      inkomsten: (dossier.inkomsten ?? []).map(({ vrijlating: _, ...rest }) => rest),
    };
  }

  function metHuisgenoot(dossier: Dossier, i: number): Dossier {
    if (i % 7 !== 0) return dossier;
    const uitzonderingen = [{ waarde: 'ex-dakloze' as const, vanaf: addMonths(dag, -2) }];
    const huisgenoot = { id: `huisgenoot-${i}`, geboortedatum: { waarde: '1985-01-01' as IsoDate }, uitzonderingen };
    return { ...dossier, medebewoners: [...(dossier.medebewoners ?? []), huisgenoot] };
  }

  function metJongere(dossier: Dossier, i: number): Dossier {
    if (i % 50 !== 1) return dossier;
    const aanvrager = {
      ...dossier.aanvrager,
      geboortedatum: { waarde: '2006-06-01' as IsoDate },
      bijzonder: { zonderSteunOuders: [{ waarde: true }] },
    };
    return { aanvrager } as Dossier;
  }
});
