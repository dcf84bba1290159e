import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../tijdstip/index.ts';
import {
  bekendeFeiten,
  checkBron,
  dossierUit,
  FEITSOORTEN,
  FEITSOORTNAMEN,
  type Feit,
  type Feitsoort,
  type Feitwaarde,
  leesWaarde,
  tijdlijnUit,
  verschillen,
} from './index.ts';

const NU = instant('2026-11-24T09:00:00Z');
let nummer = 0;

interface Rest {
  persoon?: string;
  vanaf?: IsoDate;
  tot?: IsoDate;
  sinds?: string;
  bekendTot?: Instant;
  bron?: Feit['bron'];
  gecontroleerd?: boolean;
  vervangt?: string;
  id?: string;
}

function feit<S extends Feitsoort>(soort: S, waarde: Feitwaarde<S>, rest: Rest = {}): Feit {
  nummer += 1;
  const made = {
    id: rest.id ?? `feit-${String(nummer).padStart(5, '0')}`,
    uitvoerder: 'veenrade',
    persoon: rest.persoon ?? 'yvonne',
    soort,
    waarde,
    geldig: { vanaf: rest.vanaf, tot: rest.tot },
    bekend: { vanaf: instant(rest.sinds ?? '2026-10-20T10:00:00Z'), tot: rest.bekendTot },
    bron: rest.bron ?? 'inwoner',
    gecontroleerd: rest.gecontroleerd ?? false,
    auteur: 'yvonne',
    vervangt: rest.vervangt,
  };
  return made as Feit;
}

const loon = (nettoInCenten: number, rest: Partial<Feitwaarde<'inkomen'>> = {}): Feitwaarde<'inkomen'> => ({
  kenmerk: 'Schoon BV',
  soort: 'loon',
  nettoInCenten,
  periode: 'maand',
  vakantietoeslag: 'inbegrepen',
  geschat: false,
  ...rest,
});

describe('catalogue', () => {
  it('says of every kind why, for how long and who wins', () => {
    for (const soort of FEITSOORTNAMEN) {
      const definitie = FEITSOORTEN[soort];
      expect(soort).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(definitie.doelen.length, soort).toBeGreaterThan(0);
      expect(definitie.grondslag, soort).toMatch(/art\./);
      expect([...definitie.voorrang].sort(), soort).toEqual(['gecontroleerd', 'opgegeven', 'register']);
      expect(definitie.bewaartermijn.jaren, soort).toBeGreaterThan(0);
      expect(definitie.bewaartermijn.grond, soort).not.toBe('');
      expect(definitie.vraag.je, soort).not.toMatch(/\b(u|uw)\b/i);
      expect(definitie.vraag.u, soort).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
      expect(definitie.aantal === 'meer', soort).toBe('sleutel' in definitie);
    }
  });

  it('keeps medical facts, detention and addresses from other members of the household', () => {
    for (const soort of ['medisch-urenbeperkt', 'doelgroep-lks', 'detentie', 'adres'] as const)
      expect(FEITSOORTEN[soort].afgeschermd).toBe(true);
  });

  it('refuses wrong values with a Dutch sentence at the field', () => {
    expect(leesWaarde('geboortedatum', { datum: '1990-02-30' })).toEqual({
      ok: false,
      fouten: [{ pad: '/datum', code: 'ongeldig', tekst: 'Deze datum bestaat niet.' }],
    });
    expect(leesWaarde('geboortedatum', { datum: '1990-02-28', x: 1 })).toEqual({
      ok: false,
      fouten: [{ pad: '/x', code: 'onbekend-veld', tekst: 'Het veld "x" kennen wij niet.' }],
    });
    expect(leesWaarde('rekening', { iban: 'NL91ABNA0417164301', tenaamstelling: 'Y. de Wit' })).toMatchObject({
      ok: false,
      fouten: [{ pad: '/iban' }],
    });
    for (const wrong of [-1, 1.5, 1e12])
      expect(leesWaarde('spaargeld', { kenmerk: 'spaar', bedragInCenten: wrong }).ok).toBe(false);
    expect(
      leesWaarde('inkomen', {
        kenmerk: 'X',
        soort: 'loon',
        nettoInCenten: 1,
        periode: 'maand',
        vakantietoeslag: 'geen',
      }),
    ).toEqual({
      ok: true,
      waarde: loon(1, { kenmerk: 'X', vakantietoeslag: 'geen' }),
    });
  });

  it('takes each kind from the registers that may deliver it', () => {
    expect(checkBron('inkomen', 'inlichtingenbureau').ok).toBe(true);
    expect(checkBron('inkomen', 'brp')).toMatchObject({ ok: false, weigering: { code: 'bron-mag-niet' } });
    expect(checkBron('inkomen', 'inwoner').ok).toBe(true);
  });
});

describe('what counts', () => {
  it('checked goes before register, register before declared; then the latest known', () => {
    const opgegeven = feit('inkomen', loon(79_700), {
      vanaf: '2026-10-01',
      tot: '2026-11-01',
      sinds: '2026-11-05T10:00:00Z',
    });
    const register = feit('inkomen', loon(82_900), {
      vanaf: '2026-10-01',
      tot: '2026-11-01',
      sinds: '2026-11-02T10:00:00Z',
      bron: 'inlichtingenbureau',
      gecontroleerd: true,
    });
    expect(tijdlijnUit([opgegeven, register]).map((p) => p.feit.id)).toEqual([register.id]);
    const vastgesteld = feit('inkomen', loon(79_700), {
      vanaf: '2026-10-01',
      tot: '2026-11-01',
      sinds: '2026-11-06T10:00:00Z',
      bron: 'medewerker',
      gecontroleerd: true,
    });
    expect(tijdlijnUit([vastgesteld, opgegeven, register]).map((p) => p.feit.id)).toEqual([vastgesteld.id]);
    expect(verschillen([opgegeven, register])).toMatchObject([
      { soort: 'inkomen', opgegeven, gecontroleerd: register },
    ]);
    expect(verschillen([opgegeven, register, vastgesteld])).toEqual([]);
  });

  it('a declaration after the settlement opens the difference again', () => {
    const period = { vanaf: '2026-10-01', tot: '2026-11-01' } as const;
    const vastgesteld = feit('inkomen', loon(79_700), {
      ...period,
      sinds: '2026-11-06T10:00:00Z',
      bron: 'medewerker',
      gecontroleerd: true,
    });
    const later = feit('inkomen', loon(60_000), { ...period, sinds: '2026-11-07T10:00:00Z' });
    expect(verschillen([vastgesteld, later])).toHaveLength(1);
    expect(
      verschillen([vastgesteld, feit('inkomen', loon(60_000), { ...period, sinds: '2026-11-05T10:00:00Z' })]),
    ).toEqual([]);
  });

  it('a register that says something else after staff looked opens it too; before, it is settled', () => {
    const period = { vanaf: '2026-10-01', tot: '2026-11-01' } as const;
    const staff = feit('inkomen', loon(79_700), {
      ...period,
      sinds: '2026-11-06T10:00:00Z',
      bron: 'medewerker',
      gecontroleerd: true,
    });
    const register = (sinds: string) =>
      feit('inkomen', loon(82_900), { ...period, sinds, bron: 'inlichtingenbureau', gecontroleerd: true });
    expect(verschillen([staff, register('2026-11-05T10:00:00Z')])).toEqual([]);
    const later = register('2026-11-07T10:00:00Z');
    expect(verschillen([later, staff])).toMatchObject([{ opgegeven: staff, gecontroleerd: later, periode: period }]);
  });

  it('the date of birth of the register stands above what staff typed', () => {
    const brp = feit('geboortedatum', { datum: '1991-04-01' }, { bron: 'brp', gecontroleerd: true });
    const staff = feit(
      'geboortedatum',
      { datum: '1991-04-11' },
      { bron: 'medewerker', gecontroleerd: true, sinds: '2026-11-01T10:00:00Z' },
    );
    expect(dossierUit([staff, brp], 'yvonne', { bekendOp: NU }).dossier.aanvrager.geboortedatum).toEqual({
      waarde: '1991-04-01',
      feit: brp.id,
    });
  });

  it('shows the file as it was known then', () => {
    const first = feit('woonsituatie', { soort: 'dakloos' }, { sinds: '2026-10-01T10:00:00Z' });
    const second = feit(
      'woonsituatie',
      { soort: 'zelfstandig' },
      { sinds: '2026-11-01T10:00:00Z', vervangt: first.id },
    );
    const op = (text: string) => bekendeFeiten([second, first], instant(text)).map(({ id }) => id);
    expect(op('2026-09-30T00:00:00Z')).toEqual([]);
    expect(op('2026-10-31T00:00:00Z')).toEqual([first.id]);
    expect(op('2026-11-01T10:00:00Z')).toEqual([second.id]);
    expect(bekendeFeiten([{ ...first, bekend: { ...first.bekend, tot: NU } }], NU)).toEqual([]);
  });
});

const dagen = fc
  .integer({ min: 0, max: 60 })
  .map((n) => `2026-${n < 31 ? '10' : '11'}-${String((n % 30) + 1).padStart(2, '0')}` as IsoDate);
const willekeurig = fc
  .record({
    uren: fc.integer({ min: 0, max: 5 }),
    bron: fc.constantFrom('inwoner', 'medewerker', 'inlichtingenbureau'),
    gecontroleerd: fc.boolean(),
    vanaf: fc.option(dagen, { nil: undefined }),
    tot: fc.option(dagen, { nil: undefined }),
    sinds: fc.constantFrom('2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z', '2026-11-03T10:00:00Z'),
    kenmerk: fc.constantFrom('A', 'B'),
    partner: fc.boolean(),
  })
  .map((r) =>
    r.partner
      ? feit('partnerschap', { partner: r.kenmerk, recht: r.gecontroleerd, nietGeregistreerd: false }, r as Rest)
      : feit('inkomen', loon(r.uren, { kenmerk: r.kenmerk }), r as Rest),
  );

describe('contradicting and overlapping facts', () => {
  it('give the same dossier, differences and used facts in whatever order they arrive', () => {
    fc.assert(
      fc.property(
        fc
          .array(willekeurig, { maxLength: 12 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(dossierUit(shuffled, 'yvonne', { bekendOp: NU })).toEqual(dossierUit(all, 'yvonne', { bekendOp: NU }));
          expect(verschillen(shuffled)).toEqual(verschillen(all));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave one fact a day: stretches are disjoint, in order, and no stronger fact covers them', () => {
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 10 }), (all) => {
        const same = all.filter((each) => each.soort === 'partnerschap');
        const pieces = tijdlijnUit(same);
        for (let i = 1; i < pieces.length; i++)
          expect((pieces[i - 1]?.tot ?? '9') <= (pieces[i]?.vanaf ?? '0')).toBe(true);
        for (const each of same) {
          if ((each.geldig.vanaf ?? '0') >= (each.geldig.tot ?? '9')) continue;
          const day = each.geldig.vanaf ?? '2026-01-01';
          if (each.geldig.tot && day >= each.geldig.tot) continue;
          expect(pieces.some((p) => (p.vanaf ?? '0') <= day && day < (p.tot ?? '9'))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
