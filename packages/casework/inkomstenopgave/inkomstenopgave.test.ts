import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { Beleid, BeleidInkomstenopgave } from '@meedoen/law/verordening';
import { type Afwijking, Feitenbouwer } from '@meedoen/testkit/feiten';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feit, type Feitwaarde, tijdlijnUit, vanSoort } from '../feiten/index.ts';
import {
  type Inkomstenregel,
  inkomstenIn,
  isGevraagd,
  lateMaanden,
  legMaandVast,
  nieuweRegels,
  opgavetermijn,
} from './index.ts';

const NOVEMBER: Maand = '2026-11';
const ik = 'selena';

const waarde = (nettoInCenten: number, anders: Partial<Feitwaarde<'inkomen'>> = {}): Feitwaarde<'inkomen'> => ({
  ...{ kenmerk: 'Glansrijk', soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  geschat: false,
  ...anders,
});
const verteld: Afwijking = { bron: 'inwoner', gecontroleerd: false };

function feitenMet(...rijen: readonly [Feitwaarde<'inkomen'>, Feit['geldig'], Afwijking?][]): readonly Feit[] {
  const bouwer = new Feitenbouwer();
  for (const [inhoud, geldig, anders] of rijen) bouwer.feit(ik, 'inkomen', inhoud, { geldig, ...anders });
  return bouwer.feiten;
}
const bedragen = (feiten: readonly Feit[], maand = NOVEMBER) =>
  inkomstenIn(feiten, ik, maand).map(({ regel }) => regel.nettoInCenten);

describe('the income of a month as it is known', () => {
  it.each<[string, readonly Feit[], number[]]>([
    ['runs on from before', feitenMet([waarde(79_700), { vanaf: '2026-09-01' }]), [79_700]],
    ['is that of the month before when nothing is said yet', feitenMet([waarde(79_700), OKTOBER()]), [79_700]],
    ['is not that of longer ago', feitenMet([waarde(79_700), { vanaf: '2026-09-01', tot: '2026-10-01' }]), []],
    ['is what counts last', feitenMet([waarde(1), { tot: '2026-11-15' }], [waarde(2), { vanaf: '2026-11-15' }]), [2]],
    ['is gone when the work stopped', feitenMet([waarde(0, { vakantietoeslag: 'geen' }), {}]), []],
    ['is nothing, and asked, in a month without hours', feitenMet([waarde(0), {}]), [0]],
    [
      'is what was found, before what was told',
      feitenMet([waarde(1), {}, verteld], [waarde(2), { vanaf: '2026-11-01' }]),
      [2],
    ],
    ['leaves out work of one’s own', feitenMet([waarde(5, { soort: 'onderneming', periode: 'tijdvak' }), {}]), []],
    ['knows a payer by any capitals', feitenMet([waarde(3), {}], [waarde(4, { kenmerk: 'GLANSRIJK' }), {}]), [4]],
    ['keeps payers apart', feitenMet([waarde(3), {}], [waarde(4, { kenmerk: 'Bakker' }), {}]), [3, 4]],
  ])('%s', (_, feiten, verwacht) => expect(bedragen(feiten)).toEqual(verwacht));

  it('is that of the person alone', () => {
    const bouwer = new Feitenbouwer();
    bouwer.feit('partner', 'inkomen', waarde(1));
    expect(bedragen(bouwer.feiten)).toEqual([]);
  });
});

function OKTOBER() {
  return { vanaf: '2026-10-01', tot: '2026-11-01' } as const;
}
const november = { vanaf: '2026-11-01', tot: '2026-12-01' } as const;

describe('who is asked', () => {
  it.each<[string, readonly Feit[], boolean]>([
    ['wages that run on', feitenMet([waarde(79_700), {}]), true],
    ['wages found for this month itself', feitenMet([waarde(79_700), november]), false],
    ['wages told for this month, that nobody looked at', feitenMet([waarde(79_700), november, verteld]), true],
    ['wages found for this month, as an estimate', feitenMet([waarde(79_700, { geschat: true }), november]), true],
    ['a pension', feitenMet([waarde(50_000, { soort: 'pensioen' }), {}]), false],
    ['a pension that is an estimate', feitenMet([waarde(50_000, { soort: 'pensioen', geschat: true }), {}]), true],
    ['money of no fixed kind', feitenMet([waarde(50_000, { soort: 'overig' }), {}]), true],
    ['nothing', [], false],
  ])('%s', (_, feiten, verwacht) => expect(isGevraagd(inkomstenIn(feiten, ik, NOVEMBER))).toBe(verwacht));
});

const regel = (nettoInCenten: number, anders: Partial<Inkomstenregel> = {}): Inkomstenregel => {
  const { geschat: _, ...rest } = waarde(nettoInCenten);
  return { ...(rest as Inkomstenregel), ...anders };
};

describe('what has to be recorded', () => {
  const uit = (feiten: readonly Feit[], ...opgegeven: Inkomstenregel[]) =>
    nieuweRegels(inkomstenIn(feiten, ik, NOVEMBER), opgegeven).map(({ waarde: w, anders }) => [
      w.kenmerk,
      w.nettoInCenten,
      anders,
    ]);
  const loopt = feitenMet([waarde(79_700, { urenPerWeek: 12, loonkostensubsidie: true }), { vanaf: '2026-09-01' }]);

  it('is nothing when the same is said again', () => expect(uit(loopt, regel(79_700))).toEqual([]));
  it('is another amount, under the name that was known', () =>
    expect(uit(loopt, regel(79_699, { kenmerk: 'glansrijk' }))).toEqual([['Glansrijk', 79_699, true]]));
  it('is another holiday allowance', () =>
    expect(uit(loopt, regel(79_700, { vakantietoeslag: 'aanspraak' }))).toEqual([['Glansrijk', 79_700, true]]));
  it('makes the figure of an estimate, and of a month that only the month before is known of', () => {
    expect(uit(feitenMet([waarde(1, { geschat: true }), {}]), regel(1))).toEqual([['Glansrijk', 1, false]]);
    expect(uit(feitenMet([waarde(1), OKTOBER()]), regel(1))).toEqual([['Glansrijk', 1, false]]);
    expect(uit(feitenMet([waarde(1), { vanaf: '2026-11-10' }]), regel(1))).toEqual([['Glansrijk', 1, false]]);
  });
  it('ends a payer who is not named', () => expect(uit(loopt)).toEqual([['Glansrijk', 0, true]]));
  it('adds a payer', () =>
    expect(uit(loopt, regel(79_700), regel(100, { kenmerk: 'Bakker' }))).toEqual([['Bakker', 100, true]]));
  it('keeps what else is known of the work, and not of another kind of income', () => {
    const [zelfdeWerk] = nieuweRegels(inkomstenIn(loopt, ik, NOVEMBER), [regel(5)]);
    expect(zelfdeWerk?.waarde).toMatchObject({ urenPerWeek: 12, loonkostensubsidie: true, geschat: false });
    const [uitkering] = nieuweRegels(inkomstenIn(loopt, ik, NOVEMBER), [regel(5, { soort: 'uitkering' })]);
    expect(uitkering?.waarde).not.toHaveProperty('loonkostensubsidie');
  });
});

/** Declared facts after the steps, as the store carries them out. */
function na(feiten: readonly Feit[], maand: Maand, nieuw: Feitwaarde<'inkomen'>): Feit[] {
  let staat = [...feiten];
  for (const stap of legMaandVast(feiten, ik, maand, nieuw)) {
    if (stap.stap === 'eindigt') {
      staat = staat.flatMap((feit) => {
        if (feit.id !== stap.feit) return [feit];
        const over = (feit.geldig.vanaf ?? '') < stap.tot;
        return over ? [{ ...feit, geldig: { ...feit.geldig, tot: stap.tot } }] : [];
      });
      continue;
    }
    const { vanaf, totEnMet, vervangt } = stap;
    const bouwer = new Feitenbouwer();
    const tot = totEnMet ? { tot: dagNa(totEnMet) } : {};
    const feit = bouwer.feit(ik, 'inkomen', stap.waarde, { ...verteld, geldig: { vanaf, ...tot } });
    staat = [...staat.filter(({ id }) => id !== vervangt), { ...feit, id: 'nieuw' } as Feit];
  }
  return staat;
}
const dagNa = (dag: IsoDate): IsoDate => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10) as IsoDate;
const lijn = (feiten: readonly Feit[]) =>
  tijdlijnUit<'inkomen'>(vanSoort(feiten, 'inkomen')).map(({ vanaf, tot, feit }) => [
    vanaf ?? '',
    tot ?? '',
    feit.waarde.nettoInCenten,
  ]);

describe('a line of a month as declared facts', () => {
  it.each<[string, Feit['geldig'][], (string | number)[][]]>([
    ['the first', [], [['2026-11-01', '', 9]]],
    [
      'after one that runs on',
      [{ vanaf: '2026-09-01' }],
      [
        ['2026-09-01', '2026-11-01', 1],
        ['2026-11-01', '', 9],
      ],
    ],
    ['in the place of one of the same month', [{ vanaf: '2026-11-01' }], [['2026-11-01', '', 9]]],
    [
      'of work that began on the tenth: the payslip is of the month',
      [{ vanaf: '2026-11-10' }],
      [['2026-11-01', '', 9]],
    ],
    [
      'of work that ended on the tenth: the payslip is of the month, and of that month alone',
      [{ vanaf: '2026-09-01', tot: '2026-11-11' }],
      [
        ['2026-09-01', '2026-11-01', 1],
        ['2026-11-01', '2026-12-01', 9],
      ],
    ],
    [
      'of a contract that ends later',
      [{ vanaf: '2026-09-01', tot: '2027-01-01' }],
      [
        ['2026-09-01', '2026-11-01', 1],
        ['2026-11-01', '2027-01-01', 9],
      ],
    ],
    [
      'up to what was told of a later month',
      [{ vanaf: '2026-12-01' }],
      [
        ['2026-11-01', '2026-12-01', 9],
        ['2026-12-01', '', 1],
      ],
    ],
    [
      'in the place of two of the same month',
      [{ vanaf: '2026-11-01', tot: '2026-11-15' }, { vanaf: '2026-11-15' }],
      [['2026-11-01', '', 9]],
    ],
  ])('%s', (_, geldig, verwacht) => {
    const feiten = feitenMet(
      ...geldig.map((dagen): [Feitwaarde<'inkomen'>, Feit['geldig'], Afwijking] => [waarde(1), dagen, verteld]),
    );
    expect(lijn(na(feiten, NOVEMBER, waarde(9)))).toEqual(verwacht);
  });

  it('leaves what staff or a register found alone', () => {
    const feiten = feitenMet([waarde(1), { vanaf: '2026-09-01' }], [waarde(2), november, { bron: 'uwv' }]);
    expect(legMaandVast(feiten, ik, NOVEMBER, waarde(9))).toEqual([
      { stap: 'geldt', waarde: waarde(9), vanaf: '2026-11-01', totEnMet: null, vervangt: null },
    ]);
  });

  it('whatever was told before: counts on each day of its month, changes no day before it, and stands once', () => {
    const dag = fc
      .integer({ min: 0, max: 150 })
      .map((n) => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10) as IsoDate);
    const grenzen = fc.uniqueArray(dag, { minLength: 1, maxLength: 5 }).map((dagen) => dagen.toSorted());
    fc.assert(
      fc.property(grenzen, fc.boolean(), (dagen, open) => {
        const stukken = dagen.map((vanaf, i) => ({
          vanaf,
          ...(dagen[i + 1] ? { tot: dagen[i + 1] } : open ? {} : { tot: '2027-06-01' as IsoDate }),
        }));
        const feiten = feitenMet(
          ...stukken.map((geldig, i): [Feitwaarde<'inkomen'>, Feit['geldig'], Afwijking] => [
            waarde(i + 1),
            geldig as Feit['geldig'],
            verteld,
          ]),
        );
        const erna = na(feiten, NOVEMBER, waarde(999));
        const voor = (deel: readonly Feit[]) =>
          lijn(deel).flatMap(([vanaf = '', tot, netto]) =>
            vanaf < '2026-11-01' ? [[vanaf, tot === '' || `${tot}` > '2026-11-01' ? '2026-11-01' : tot, netto]] : [],
          );
        expect(voor(erna)).toEqual(voor(feiten));
        const telt = lijn(erna).filter(([, , netto]) => netto === 999);
        expect(telt).toHaveLength(1);
        expect(telt[0]?.[0]).toBe('2026-11-01');
        expect(telt[0]?.[1] === '' || `${telt[0]?.[1]}` >= '2026-12-01').toBe(true);
        // no two declared facts say something of the same day: the store refuses that
        const declared = erna
          .map(({ geldig }) => geldig)
          .toSorted((a, b) => ((a.vanaf ?? '') < (b.vanaf ?? '') ? -1 : 1));
        for (const [i, { tot }] of declared.entries())
          if (declared[i + 1]) expect(tot !== undefined && tot <= (declared[i + 1]?.vanaf ?? '')).toBe(true);
      }),
    );
  });
});

const beleidMet = (inkomstenopgave: BeleidInkomstenopgave, vanaf: IsoDate = '2026-11-01'): Beleid => ({
  naam: 'proef',
  versie: '1',
  regimes: [{ laag: 'gemeente', vanaf, naam: 'Proef', bron: 'Proef', keuzes: { inkomstenopgave } }],
});

describe('the days of an opgave', () => {
  it('follow from the last day, in the month itself or in the next', () => {
    expect(opgavetermijn(NOVEMBER, beleidMet({ uiterlijkDag: 28 }))).toEqual({
      ...{ vanaf: '2026-11-14', uiterlijk: '2026-11-28', herinnering: '2026-11-29' },
      ...{ herinneringTotEnMet: '2026-12-06', navragen: '2026-12-07' },
    });
    expect(opgavetermijn(NOVEMBER, beleidMet({ uiterlijkDag: 5, volgendeMaand: true }))).toMatchObject({
      ...{ vanaf: '2026-11-21', uiterlijk: '2026-12-05' },
    });
    // never before the month itself
    expect(opgavetermijn(NOVEMBER, beleidMet({ uiterlijkDag: 5 }))).toMatchObject({ vanaf: '2026-11-01' });
  });

  it('are there from the month in which the policy holds', () => {
    const beleid = beleidMet({ uiterlijkDag: 28 });
    expect(opgavetermijn('2026-10', beleid)).toBeUndefined();
    expect(opgavetermijn('2026-11', beleid)).toBeDefined();
  });

  it.each<[IsoDate, Maand[]]>([
    ['2026-11-27', []],
    ['2026-11-28', []],
    ['2026-11-29', ['2026-11']],
  ])('on %s %j are late', (vandaag, verwacht) =>
    expect(lateMaanden('2026-11', beleidMet({ uiterlijkDag: 28 }), vandaag, '2026-09')).toEqual(verwacht),
  );
});
