import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boekAanmaningsvergoeding,
  boekInhouding,
  boekKwijtschelding,
  boekOntvangst,
  boekOverdracht,
  boekTeruggaveOntvangst,
  boekTerugvordering,
  boekVerdeling,
  type Journaalpost,
  saldi,
} from '../betaling/index.ts';
import { type Beweging, toerekening, verloopVan } from './index.ts';

// Every cent of a claim has an origin and an end, whatever comes in which order.

const KOP = {
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'selena',
  boekdatum: '2026-11-24',
  omschrijving: '',
} as const;
const MAAND = '2026-11' as const;
const CLAIMS = ['v1', 'v2', 'v3'] as const;

type Stap =
  | { readonly wat: 'betaal'; readonly op: number; readonly bedrag: number }
  | { readonly wat: 'inhouden' | 'kwijtschelden' | 'aanmanen'; readonly op: number; readonly bedrag: number }
  | { readonly wat: 'overdragen'; readonly op: number; readonly bedrag: number };

const BRON = { ontvangst: 'ontvangst', inhouding: 'betaalregel' } as Readonly<Record<string, string>>;

function speel(schulden: readonly number[], stappen: readonly Stap[]) {
  const posten: Journaalpost[] = [];
  const boek = (post: Journaalpost | undefined) => void (post && posten.push(post));
  for (const [i, id] of CLAIMS.entries())
    boek(boekTerugvordering(KOP, MAAND, { uitkering: schulden[i] ?? 0, vakantietoeslag: 0 }, id));
  const bewegingenOp = (id: string): Beweging[] =>
    posten.flatMap(({ soort, boekingen }) =>
      boekingen
        .filter(({ rekening, vordering }) => rekening === 'vordering' && vordering === id)
        .map(({ bedrag }) => ({
          op: '2026-11-24',
          bron: BRON[soort] ?? 'besluit',
          soort,
          maand: MAAND,
          omschrijving: '',
          bedrag,
        })),
    );
  const open = () =>
    CLAIMS.map((id) => ({ id, ontstaanOp: '2026-10-01' as const, rest: verloopVan(bewegingenOp(id)).rest }));
  for (const { wat, op, bedrag } of stappen) {
    const id = CLAIMS[op % CLAIMS.length] ?? 'v1';
    const rest = open().find((each) => each.id === id)?.rest ?? 0;
    const hoogstens = Math.min(bedrag, rest);
    switch (wat) {
      case 'betaal': {
        boek(boekOntvangst(KOP, MAAND, bedrag));
        const { delen, over } = toerekening(open(), bedrag, id);
        for (const deel of delen) boek(boekVerdeling(KOP, MAAND, deel.bedrag, deel.id));
        boek(boekTeruggaveOntvangst(KOP, MAAND, over));
        break;
      }
      case 'inhouden':
        boek(boekInhouding(KOP, MAAND, hoogstens, { vordering: id }));
        break;
      case 'kwijtschelden':
        boek(boekKwijtschelding(KOP, MAAND, hoogstens, id));
        break;
      case 'aanmanen':
        if (rest > 0) boek(boekAanmaningsvergoeding(KOP, MAAND, 20_00, id));
        break;
      case 'overdragen':
        boek(boekOverdracht(KOP, MAAND, rest, id));
    }
  }
  return { posten, verlopen: CLAIMS.map((id) => verloopVan(bewegingenOp(id))) };
}

const stap = fc.record({
  wat: fc.constantFrom<Stap['wat']>('betaal', 'inhouden', 'kwijtschelden', 'aanmanen', 'overdragen'),
  op: fc.nat(2),
  bedrag: fc.integer({ min: 1, max: 80_000 }),
}) as fc.Arbitrary<Stap>;

describe('over random sequences of paying, set-off, aanmaning, remission and transfer', () => {
  it('the ledger sums to zero, no claim goes below zero, and origin less every end is what is left', () => {
    fc.assert(
      fc.property(
        fc.tuple(...CLAIMS.map(() => fc.integer({ min: 1, max: 100_000 }))),
        fc.array(stap, { maxLength: 30 }),
        (schulden, stappen) => {
          const { posten, verlopen } = speel(schulden, stappen);
          for (const { boekingen } of posten) expect(boekingen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(0);
          const balans = saldi(posten);
          expect([...balans.values()].reduce((som, each) => som + each, 0)).toBe(0);
          // nothing stays behind between the bank and the claims
          expect(balans.get('ontvangen') ?? 0).toBe(0);
          expect(balans.get('vordering')).toBe(verlopen.reduce((som, { rest }) => som + rest, 0));
          verlopen.forEach(({ rest, perSoort, regels }, i) => {
            const { ontstaan, aanmaning, betaald, ingehouden, kwijtgescholden, overgedragen } = perSoort;
            expect(rest).toBeGreaterThanOrEqual(0);
            expect(ontstaan).toBe(schulden[i]);
            expect(ontstaan + aanmaning + betaald + ingehouden + kwijtgescholden + overgedragen).toBe(rest);
            expect(perSoort.anders + perSoort.teruggedraaid).toBe(0);
            expect(regels.at(-1)?.rest).toBe(rest);
          });
          const som = (van: 'kwijtgescholden' | 'overgedragen') =>
            0 - verlopen.reduce((totaal, { perSoort }) => totaal + perSoort[van], 0);
          expect(balans.get('kwijtgescholden') ?? 0).toBe(som('kwijtgescholden'));
          expect(balans.get('overgedragen') ?? 0).toBe(som('overgedragen'));
        },
      ),
      { numRuns: 500 },
    );
  });
});
