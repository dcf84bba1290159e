import type { IsoDate } from '@meedoen/law/kernel';
import { type Beleid, wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  geblekenBetaalgedrag,
  KWIJTSCHELDINGCOMMANDS,
  KWIJTSCHELDINGTOESTANDEN,
  type Kwijtschelding,
  type Kwijtscheldingcommand,
  type Kwijtscheldingkern,
  type Kwijtscheldingopdracht,
  type Kwijtscheldingsgrond,
  type Kwijtscheldingtoestand,
  magKwijtschelden,
  nextKwijtschelding,
  possibleKwijtscheldingcommands,
  rebuildKwijtschelding,
} from './index.ts';

const WIE = { door: 'ine', op: instant('2026-11-24T10:00:00.000Z') };
const KERN: Kwijtscheldingkern = {
  ...{ id: 'k1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'selena', vordering: 'v1' },
  ...{ gevraagdDoor: 'inwoner', gevraagdOp: '2026-11-10', toelichting: 'Het lukt niet.', rest: 500_00 },
};
const CONTEXT = { vandaag: '2026-11-24', rest: 400_00, teruggestuurd: false } as const;
const VOORBEELD: Readonly<Record<Kwijtscheldingtoestand, Kwijtschelding>> = {
  gevraagd: { ...KERN, toestand: 'gevraagd' },
  voorgesteld: { ...KERN, toestand: 'voorgesteld', uitkomst: 'kwijtschelden', besluit: 'b1', bedrag: 400_00 },
  toegekend: { ...KERN, toestand: 'toegekend', besluit: 'b1', bedrag: 400_00, op: '2026-11-20' },
  afgewezen: { ...KERN, toestand: 'afgewezen', besluit: 'b1', op: '2026-11-20' },
  ingetrokken: { ...KERN, toestand: 'ingetrokken', op: '2026-11-20' },
};
const { gevraagdOp: _, rest: __, ...VRAAG } = KERN;
const OPDRACHT: Readonly<Record<Kwijtscheldingcommand, Kwijtscheldingopdracht>> = {
  askKwijtschelding: { command: 'askKwijtschelding', ...VRAAG, ...WIE },
  proposeKwijtschelding: {
    command: 'proposeKwijtschelding',
    ...{ uitkomst: 'kwijtschelden', besluit: 'b2', bedrag: 400_00, ...WIE },
  },
  decideKwijtschelding: { command: 'decideKwijtschelding', bedrag: 400_00, ...WIE },
  withdrawKwijtschelding: { command: 'withdrawKwijtschelding', ...WIE },
  reopenKwijtschelding: { command: 'reopenKwijtschelding', ...WIE },
};
const N = '-';
const AL = 'al-gevraagd!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Kwijtscheldingcommand, readonly string[]>> = {
  //                       gevraagd       voorgesteld        toegekend afgewezen   ingetrokken
  askKwijtschelding:      [AL,            AL,                AL,       AL,         AL],
  proposeKwijtschelding:  ['voorgesteld', 'al-voorgesteld!', N,        N,          N],
  decideKwijtschelding:   [N,             'toegekend',       N,        N,          N],
  withdrawKwijtschelding: ['ingetrokken', 'ingetrokken',     N,        N,          N],
  reopenKwijtschelding:   [N,             N,                 N,        'gevraagd', N],
};
const cells = KWIJTSCHELDINGCOMMANDS.flatMap((command) =>
  KWIJTSCHELDINGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const result = nextKwijtschelding(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });
  it('says of each command what the command itself would', () => {
    for (const toestand of KWIJTSCHELDINGTOESTANDEN)
      for (const { command, mag } of possibleKwijtscheldingcommands(VOORBEELD[toestand], CONTEXT))
        expect(nextKwijtschelding(VOORBEELD[toestand], OPDRACHT[command], CONTEXT).ok, command).toBe(mag);
  });
  it('is asked of what is owed, and comes out the same from its commands', () => {
    expect(nextKwijtschelding(undefined, OPDRACHT.askKwijtschelding, { ...CONTEXT, rest: 0 })).toMatchObject({
      weigering: { code: 'niets-open' },
    });
    const regels = [
      OPDRACHT.askKwijtschelding,
      OPDRACHT.proposeKwijtschelding,
      { ...OPDRACHT.decideKwijtschelding, bedrag: 400_00 },
    ].map((opdracht) => ({ opdracht, context: CONTEXT }));
    expect(rebuildKwijtschelding(regels)).toMatchObject({ toestand: 'toegekend', rest: 400_00, bedrag: 400_00 });
  });
});

describe('a proposal', () => {
  const stel = (uitkomst: 'kwijtschelden' | 'kwijtschelding-afwijzen', bedrag: number, teruggestuurd = false) => {
    const opdracht = { command: 'proposeKwijtschelding', uitkomst, besluit: 'b2', bedrag, ...WIE } as const;
    const uit = nextKwijtschelding(VOORBEELD[teruggestuurd ? 'voorgesteld' : 'gevraagd'], opdracht, {
      ...CONTEXT,
      teruggestuurd,
    });
    return uit.ok ? uit.value.toestand : uit.weigering.code;
  };
  it.each([
    ['kwijtschelden', 399_99, 'voorgesteld'],
    ['kwijtschelden', 400_00, 'voorgesteld'],
    ['kwijtschelden', 400_01, 'meer-dan-open'],
    ['kwijtschelden', 0, 'niets'],
    ['kwijtschelding-afwijzen', 0, 'voorgesteld'],
    ['kwijtschelding-afwijzen', 1, 'bedrag-bij-afwijzing'],
  ] as const)('%s of %i: %s', (uitkomst, bedrag, expected) => expect(stel(uitkomst, bedrag)).toBe(expected));
  it('is a refusal when nothing is owed any more: who asked gets an answer', () => {
    const stelNa = (uitkomst: 'kwijtschelden' | 'kwijtschelding-afwijzen', bedrag: number) => {
      const opdracht = { command: 'proposeKwijtschelding', uitkomst, besluit: 'b2', bedrag, ...WIE } as const;
      const uit = nextKwijtschelding(VOORBEELD.gevraagd, opdracht, { ...CONTEXT, rest: 0 });
      return uit.ok ? uit.value.toestand : uit.weigering.code;
    };
    expect(stelNa('kwijtschelding-afwijzen', 0)).toBe('voorgesteld');
    expect(stelNa('kwijtschelden', 1)).toBe('niets-open');
  });
  it('that was sent back is made again, also the other way', () =>
    expect(stel('kwijtschelding-afwijzen', 0, true)).toBe('voorgesteld'));
});

describe('how somebody paid', () => {
  const op = (...dagen: IsoDate[]) =>
    geblekenBetaalgedrag(
      dagen.map((dag) => ({ op: dag, bron: 'ontvangst', maand: null, omschrijving: '', bedrag: -10_00 })),
      '2024-02-01',
      '2026-11-24',
    );
  it('never', () => expect(op()).toEqual({ soort: 'geen', sinds: '2024-02-01' }));
  it('each month, the current one may still come', () => {
    expect(op('2026-08-03', '2026-09-30', '2026-10-01')).toEqual({ soort: 'volledig', sinds: '2026-08-01' });
    expect(op('2026-08-03', '2026-09-30', '2026-10-01', '2026-11-20')).toEqual({
      soort: 'volledig',
      sinds: '2026-08-01',
    });
  });
  it('not any more', () => expect(op('2026-08-03', '2026-09-30')).toEqual({ soort: 'geen', sinds: '2026-10-01' }));
  it('a month without begins anew', () =>
    expect(op('2026-07-03', '2026-09-30', '2026-10-01')).toEqual({ soort: 'volledig', sinds: '2026-09-01' }));
});

describe('the power to remit', () => {
  const beleid: Beleid = {
    ...wettelijk,
    regimes: [
      { laag: 'uitvoerder', vanaf: '2022-01-01', naam: 'Proef', bron: 'Proef', keuzes: { kwijtscheldingNaJaren: 3 } },
    ],
  };
  const mag = (herkomst: string, gedrag: Kwijtscheldingsgrond, betaaldSinds = 0, met = beleid) => {
    const poging = magKwijtschelden(met, { herkomst, restBijVraag: 500_00, betaaldSinds }, gedrag, '2026-11-24');
    return poging?.ok ? poging.value.value : poging?.wat.soort;
  };
  it.each([
    ['art-58-lid-2-a', '2023-11-24', true],
    ['art-58-lid-2-a', '2023-11-25', false],
    ['art-58-lid-1', '2016-11-24', true],
    ['art-58-lid-1', '2016-11-25', false],
  ] as const)('%s, all paid since %s: %s', (herkomst, sinds, expected) =>
    expect(mag(herkomst, { soort: 'volledig', sinds })).toBe(expected),
  );
  it('nothing paid needs that nothing will come', () => {
    expect(mag('art-58-lid-2-a', { soort: 'geen', sinds: '2020-01-01', geenUitzicht: false })).toBe(false);
    expect(mag('art-58-lid-2-a', { soort: 'geen', sinds: '2020-01-01', geenUitzicht: true })).toBe(true);
  });
  it.each([
    [249_99, false],
    [250_00, true],
    [250_01, true],
  ])('a lump sum of %i on 500: %s', (betaald, expected) =>
    expect(mag('art-58-lid-1', { soort: 'ineens' }, betaald)).toBe(expected),
  );
  it('an arrangement for all debts, not for what was punished and done on purpose (art. 60c)', () => {
    const regeling = (opzetOfGroveSchuld: boolean, boeteOfAangifte: boolean) =>
      mag('art-58-lid-1', { soort: 'schuldregeling', opzetOfGroveSchuld, boeteOfAangifte });
    expect([regeling(true, true), regeling(true, false), regeling(false, true)]).toEqual([false, true, true]);
  });
  it('without a policy it is named as missing, and a fine is not in art. 58', () => {
    expect(mag('art-58-lid-2-a', { soort: 'volledig', sinds: '2010-01-01' }, 0, wettelijk)).toBe('feit');
    expect(mag('boete', { soort: 'volledig', sinds: '2010-01-01' })).toBeUndefined();
  });
});
