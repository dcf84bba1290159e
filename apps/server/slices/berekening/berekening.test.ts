import { readFileSync } from 'node:fs';
import { bereken } from '@meedoen/contract/berekening';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { WETVERSIE } from './wetversie.ts';

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

const casus = {
  naam: 'Alleenstaande met loon en een student in huis',
  bron: 'art. 21 a, 19 lid 2-3, 19a; normen 1 januari 2025',
  datum: '2025-01-15',
  beleid: 'wettelijk',
  huishouden: {
    aanvrager: { geboortedatum: '1985-04-01' },
    medebewoners: [{ geboortedatum: '1996-01-01', uitzondering: 'student' }],
    woonsituatie: 'zelfstandig',
  },
  vermogen: { spaargeld: '4000.00', schulden: '0.00' },
  inkomsten: [{ persoon: 'aanvrager', soort: 'loon', netto: '600.00', vakantietoeslag: 'inbegrepen' }],
};

describe('POST /v1/berekeningen', () => {
  it('computes the example of the documentation for anybody, and stores nothing', async () => {
    const { status, body } = await proef.niemand(bereken, { body: { casus } });
    expect(status).toBe(200);
    const { uitkomst } = body;
    expect([
      uitkomst.norm?.value,
      uitkomst.inkomen?.value,
      uitkomst.uitkering?.value,
      uitkomst.vakantietoeslag?.value,
    ]).toEqual([134545, 60000, 74545, 3727]);
    expect(uitkomst.norm?.article).not.toBe('');
    const [regels] = await proef.systeem(
      (tx) => tx<{ aantal: number }[]>`select count(*)::int as aantal from logregel`,
    );
    expect(regels?.aantal).toBe(0);
  });

  it('refuses a case of another regeling than bijstand and says so', async () => {
    const ioaw = {
      naam: 'x',
      bron: 'y',
      regeling: 'ioaw',
      maand: '2026-03',
      huishouden: { aanvrager: { geboortedatum: '1963-04-01' } },
    };
    const { status, probleem } = await proef.niemand(bereken, { body: { casus: ioaw } });
    expect(status).toBe(400);
    expect(probleem?.errors?.map(({ pointer }) => pointer)).toEqual(['/casus/regeling']);
  });

  it('points at what is wrong in a case', async () => {
    const fout = { ...casus, huishouden: { aanvrager: { geboortedatum: '1985-02-31', leeftijd: 40 } } };
    const { status, probleem } = await proef.niemand(bereken, { body: { casus: fout } });
    expect(status).toBe(400);
    expect(probleem?.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/casus/huishouden/aanvrager/geboortedatum',
      '/casus/huishouden/aanvrager/leeftijd',
    ]);
    expect((await proef.niemand(bereken, { body: { casus: 'x' } })).status).toBe(400);
    expect(proef.fouten).toEqual([]);
  });

  it('names the version of the law room as its package does', () => {
    const pakket = JSON.parse(readFileSync(new URL('../../../../packages/law/package.json', import.meta.url), 'utf8'));
    expect(WETVERSIE).toBe(pakket.version);
  });
});
