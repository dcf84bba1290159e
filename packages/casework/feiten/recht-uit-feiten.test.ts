import type { IsoDate } from '@meedoen/law/kernel';
import { berekenMaand } from '@meedoen/law/participatiewet';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import { bekendeFeiten, dossierUit, type Feit, type Feitsoort, type Feitwaarde, verschillen } from './index.ts';

/** From facts to an amount: what casework makes of facts is what the law computes with. */
let nummer = 0;
function feit<S extends Feitsoort>(
  persoon: string,
  soort: S,
  waarde: Feitwaarde<S>,
  rest: { vanaf?: IsoDate; tot?: IsoDate; sinds?: string; bron?: Feit['bron']; gecontroleerd?: boolean } = {},
): Feit {
  nummer += 1;
  const made = {
    id: `f${String(nummer).padStart(3, '0')}`,
    uitvoerder: 'veenrade',
    persoon,
    soort,
    waarde,
    geldig: { vanaf: rest.vanaf, tot: rest.tot },
    bekend: { vanaf: instant(rest.sinds ?? '2025-12-01T10:00:00Z') },
    bron: rest.bron ?? 'inwoner',
    gecontroleerd: rest.gecontroleerd ?? false,
    auteur: 'x',
  };
  return made as Feit;
}

const alleenstaande = [
  feit('p', 'geboortedatum', { datum: '1991-04-01' }, { bron: 'brp', gecontroleerd: true }),
  feit('p', 'melding', { datum: '2025-12-01', via: 'inwoner' }),
];
const loon = (nettoInCenten: number): Feitwaarde<'inkomen'> => ({
  kenmerk: 'Schoon BV',
  soort: 'loon',
  nettoInCenten,
  periode: 'maand',
  vakantietoeslag: 'inbegrepen',
  geschat: false,
});
const uitkering = (feiten: readonly Feit[], bekendOp: string, maand: '2026-01' | '2026-02' = '2026-01') =>
  berekenMaand(dossierUit(feiten, 'p', { bekendOp: instant(bekendOp) }).dossier, maand).uitkering?.value;

describe('from facts to what the law gives', () => {
  it('somebody alone without income, January 2026', () => {
    expect(uitkering(alleenstaande, '2026-01-15T10:00:00Z')).toBe(140_150);
  });
  it('a wage that arrives late changes what we know, not what we knew', () => {
    const laat = [
      ...alleenstaande,
      feit('p', 'inkomen', loon(60_000), { vanaf: '2026-01-01', tot: '2026-02-01', sinds: '2026-02-10T10:00:00Z' }),
    ];
    expect(uitkering(laat, '2026-02-10T09:59:59Z')).toBe(140_150);
    expect(uitkering(laat, '2026-02-10T10:00:00Z')).toBe(80_150);
    expect(uitkering(laat, '2026-02-10T10:00:00Z', '2026-02')).toBe(140_150);
  });
  it('the register counts while it differs from what was told, and each choice has its effect', () => {
    const told = feit('p', 'inkomen', loon(60_000), { vanaf: '2026-01-01', tot: '2026-02-01' });
    const registered = feit('p', 'inkomen', loon(65_000), {
      vanaf: '2026-01-01',
      tot: '2026-02-01',
      bron: 'inlichtingenbureau',
      gecontroleerd: true,
    });
    const nu = '2026-02-15T10:00:00Z';
    expect(uitkering([...alleenstaande, told, registered], nu)).toBe(75_150);
    expect(verschillen(bekendeFeiten([told, registered], instant(nu)))).toMatchObject([
      { opgegeven: told, gecontroleerd: registered },
    ]);
    expect([told, registered].map((each) => uitkering([...alleenstaande, each], nu))).toEqual([80_150, 75_150]);
  });
  it('a housemate of 27 shares, a student does not', () => {
    const met = (uitzondering: 'student' | null) => [
      ...alleenstaande,
      feit('m', 'geboortedatum', { datum: '1996-01-01' }),
      feit('p', 'medebewoning', { medebewoner: 'm', hoofdverblijf: true, uitzondering }),
    ];
    expect(uitkering(met(null), '2026-01-15T10:00:00Z')).toBe(100_107);
    expect(uitkering(met('student'), '2026-01-15T10:00:00Z')).toBe(140_150);
  });
  it('without a date of birth the law names the fact that is missing', () => {
    const { ontbreekt } = berekenMaand(
      dossierUit([], 'p', { bekendOp: instant('2026-01-15T10:00:00Z') }).dossier,
      '2026-01',
    );
    expect(ontbreekt.some((each) => each.soort === 'feit' && each.pad.includes('geboortedatum'))).toBe(true);
  });
});
